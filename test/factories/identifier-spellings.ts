import type { IdentifierKind } from '../../src/privacy/identifier-place.ts';
import { makeRandomSource, type RandomSource } from '../../src/stats/random-source.ts';
import { makeSyntheticNumber } from '../unit/privacy/make-synthetic-number.ts';

/** An identifier of nobody, as somebody could write it. */
export interface SpelledIdentifier {
  readonly kind: IdentifierKind;
  /** As it stands in a cell, with the words that belong to it. */
  readonly text: string;
  /** What must not be seen anywhere afterwards: the digits without their groups, or the address. */
  readonly secret: string;
}

/** Texts around an identifier: nothing, words, marks and numbers that are not part of it. */
export const surroundings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => ` ${text} `,
  (text) => `Ringte om ${text} i dag`,
  (text) => `(${text})`,
  (text) => `"${text}"`,
  (text) => `gjelder: ${text}.`,
  (text) => `${text}, kl. 12`,
  (text) => `14 av 20 pasienter; ${text}; se notat`,
  (text) => `møte 14.03.2022\n${text}\nferdig`,
  (text) => `æøå ${text} ÆØÅ 🙂`,
];

const spaces = [' ', '\u00a0', '\u202f', '\u2009'] as const;
const separators = [
  ...spaces,
  '.',
  '-',
  '/',
  '\u2013',
  '\u2011',
  '\u2212',
  ':',
  '_',
  '\u200b',
  '\u00ad',
  ' - ',
] as const;

const cut = (digits: string, groups: readonly number[], between: readonly string[]): string => {
  let from = 0;
  return groups
    .map((group, index) => {
      const part = digits.slice(from, from + group);
      from += group;
      return part + (index < groups.length - 1 ? (between[index] ?? '') : '');
    })
    .join('');
};

const same = (mark: string): readonly string[] => Array.from({ length: 10 }, () => mark);

/** Every way to write eleven digits with a date in front. */
export const spellingsOfNumber: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  ...separators.map((mark) => (digits: string) => cut(digits, [6, 5], [mark])),
  ...separators.slice(0, -1).map((mark) => (digits: string) => cut(digits, [6, 3, 2], same(mark))),
  ...['.', '/', '-', ' '].flatMap((mark) =>
    [' ', '-', ' - ', '.'].map((behind) => (digits: string) => cut(digits, [2, 2, 2, 5], [mark, mark, behind])),
  ),
  ...spaces.map((mark) => (digits: string) => cut(digits, [2, 3, 3, 3], same(mark))),
  (digits) => cut(digits, [2, 3, 3, 3], same('.')),
  (digits) => cut(digits, [2, 3, 3, 3], same('\u2019')),
  ...spaces.map((mark) => (digits: string) => cut(digits, [3, 3, 3, 2], same(mark))),
  (digits) => cut(digits, [3, 3, 3, 2], same('.')),
  (digits) => cut(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], same(' ')),
  (digits) => cut(digits, [7, 4], [' ']),
  (digits) => cut(digits, [2, 2, 2, 3, 2], same(' ')),
  (digits) => `fnr ${cut(digits, [2, 2, 2, 5], same(' '))}`,
  (digits) => `Fødselsnummer: ${digits}`,
  (digits) => `personnr.${digits}`,
  (digits) => `x${digits}x`,
  (digits) => `${digits}.pdf`,
];

/** The same for ten digits, the zero in front lost. */
export const spellingsWithoutZero: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  ...separators.map((mark) => (digits: string) => cut(digits, [5, 5], [mark])),
  ...spaces.map((mark) => (digits: string) => cut(digits, [1, 3, 3, 3], same(mark))),
  (digits) => cut(digits, [1, 2, 2, 5], ['.', '.', ' ']),
];

/** Spellings in which a number with a slip is still taken for one. */
export const spellingsOfSlip: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  ...[...spaces, '-', '.', '/', '\u2013', ' - '].map((mark) => (digits: string) => cut(digits, [6, 5], [mark])),
  (digits) => cut(digits, [6, 3, 2], same(' ')),
  (digits) => cut(digits, [2, 2, 2, 5], ['.', '.', '-']),
  (digits) => cut(digits, [2, 2, 2, 5], ['.', '.', ' ']),
  (digits) => cut(digits, [2, 3, 3, 3], same(' ')),
  ...['fnr ', 'Fnr. ', 'fødselsnr: ', 'personnummer er ', 'fødselsnummer '].flatMap((word) => [
    (digits: string) => word + digits,
    (digits: string) => word + cut(digits, [2, 2, 2, 5], same(' ')),
    (digits: string) => word + cut(digits, [6, 5], [' ']),
  ]),
];

const shortenings: readonly ((digits: string) => string)[] = [2, 3, 5].flatMap((decimals) =>
  [',', '.'].map((mark) => (digits: string) => {
    const [mantissa = '', exponent = ''] = Number(digits).toExponential(decimals).split('e+');
    return `${mantissa.replace('.', mark)}E+${exponent.padStart(2, '0')}`;
  }),
);

const phones: readonly ((digits: string) => string)[] = [
  ...spaces.map((mark) => (digits: string) => cut(digits, [2, 2, 2, 2], same(mark))),
  (digits) => cut(digits, [3, 2, 3], same(' ')),
  (digits) => `+47 ${cut(digits, [2, 2, 2, 2], same(' '))}`,
  (digits) => `+47${digits}`,
  (digits) => `+47 ${cut(digits, [3, 2, 3], same(' '))}`,
  (digits) => `(+47) ${cut(digits, [2, 2, 2, 2], same(' '))}`,
  (digits) => `0047 ${digits}`,
  (digits) => `0047${digits}`,
  (digits) => `47 ${cut(digits, [3, 2, 3], same(' '))}`,
  ...['tlf ', 'tlf. ', 'Tlf.: ', 'telefon ', 'mobil ', 'mob: ', 'ring '].flatMap((word) => [
    (digits: string) => word + digits,
    (digits: string) => word + cut(digits, [2, 2, 2, 2], same('.')),
    (digits: string) => word + cut(digits, [4, 4], same(' ')),
  ]),
];

const two = (number: number): string => String(number).padStart(2, '0');
type Birth = { readonly day: number; readonly month: number; readonly year: number };
const monthNames = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober'];

const dates: readonly ((birth: Birth) => string)[] = [
  ({ day, month, year }) => `${two(day)}.${two(month)}.${year}`,
  ({ day, month, year }) => `${day}.${month}.${two(year % 100)}`,
  ({ day, month, year }) => `${day}/${month}-${two(year % 100)}`,
  ({ day, month, year }) => `${year}-${two(month)}-${two(day)}`,
  ({ day, month, year }) => `${two(day)}${two(month)}${two(year % 100)}`,
  ({ day, month, year }) => `${two(day)}${two(month)}${year}`,
  ({ day, month, year }) => `${day}. ${monthNames[month - 1]} ${year}`,
];
const births: readonly ((birth: Birth) => string)[] = [
  ...[
    'f. ',
    'f.',
    'F. ',
    'født ',
    'Født: ',
    'fødd ',
    'f.dato ',
    'fdato: ',
    'fødselsdato ',
    'born ',
    'født den ',
  ].flatMap((word) => dates.map((date) => (birth: Birth) => word + date(birth))),
  ...['født ', 'født i ', 'fødd ', 'f. ', 'fødselsår: ', 'born in '].map(
    (word) =>
      ({ year }: Birth) =>
        word + year,
  ),
  ({ day, month, year }) => `${two(day)}.${two(month)}.${year} (født)`,
];

const addresses: readonly string[] = [
  'ola.nordmann@fjelldal.kommune.no',
  'KARI@EXAMPLE.COM',
  'åse.bø@sjukehus.example',
  'a@b.no',
  "o'hara+post@mail.example.org",
  'nr_12-34@x-y.no',
];

const draw =
  (random: RandomSource) =>
  <T>(list: readonly T[]): T =>
    list[Math.floor(random() * list.length)] as T;

const between = (random: RandomSource, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

const drawBirth = (random: RandomSource): Birth => ({
  day: between(random, 1, 28),
  month: between(random, 1, 10),
  year: between(random, 1925, 2019),
});

/** A number of the synthetic series (month + 80), a D-number of that series for one in four. */
export function drawSyntheticNumber(random: RandomSource): string {
  const birth = drawBirth(random);
  const day = birth.day + (random() < 0.25 ? 40 : 0);
  return makeSyntheticNumber({ ...birth, day, year: birth.year % 100 }, between(random, 0, 3));
}

/** The same with its last digit wrong. */
const withSlip = (digits: string): string => digits.slice(0, 10) + String((Number(digits.at(-1)) + 1) % 10);

const makers: readonly ((random: RandomSource) => SpelledIdentifier)[] = [
  (random) => {
    const secret = drawSyntheticNumber(random);
    return { kind: 'national-identity-number', text: draw(random)(spellingsOfNumber)(secret), secret };
  },
  (random) => {
    const birth = { day: between(random, 1, 9), month: between(random, 1, 12), year: between(random, 0, 99) };
    const secret = makeSyntheticNumber(birth, between(random, 0, 3)).slice(1);
    return { kind: 'national-identity-number', text: draw(random)(spellingsWithoutZero)(secret), secret };
  },
  () => ({ kind: 'national-identity-number', text: '888888 88831', secret: '88888888831' }),
  (random) => {
    const secret = withSlip(drawSyntheticNumber(random));
    return { kind: 'possible-identity-number', text: draw(random)(spellingsOfSlip)(secret), secret };
  },
  (random) => {
    const text = draw(random)(shortenings)(drawSyntheticNumber(random));
    return { kind: 'possible-identity-number', text, secret: text };
  },
  (random) => {
    const secret = `${draw(random)(['4', '9'])}${String(between(random, 0, 9_999_999)).padStart(7, '0')}`;
    return { kind: 'phone-number', text: draw(random)(phones)(secret), secret };
  },
  (random) => {
    const text = draw(random)(births)(drawBirth(random));
    return { kind: 'birth-date', text, secret: text };
  },
  (random) => {
    const secret = draw(random)(addresses);
    return { kind: 'e-mail-address', text: secret, secret };
  },
];

/** So many identifiers of every kind and spelling, the same for the same seed. */
export function drawIdentifiers(count: number, seed: number): readonly SpelledIdentifier[] {
  const random = makeRandomSource(seed);
  return Array.from({ length: count }, (_, index) => {
    const make = makers[index % makers.length] ?? makers[0];
    if (!make) throw new Error('no kinds');
    return make(random);
  });
}

/** One of each kind, for tests that write it into files: none of it may be seen in what comes out. */
export const leakCorpus: readonly SpelledIdentifier[] = [
  { kind: 'national-identity-number', text: '41814061033', secret: '41814061033' },
  { kind: 'national-identity-number', text: '418140 65640', secret: '41814065640' },
  { kind: 'possible-identity-number', text: '41814061034', secret: '41814061034' },
  { kind: 'possible-identity-number', text: 'fnr 41 81 40 61034', secret: '41814061034' },
  { kind: 'possible-identity-number', text: '4,18141E+10', secret: '4,18141E+10' },
  { kind: 'birth-date', text: 'født 14.03.1950', secret: '14.03.1950' },
  { kind: 'phone-number', text: 'tlf 99 88 77 66', secret: '99887766' },
  { kind: 'e-mail-address', text: 'ola.nordmann@fjelldal.example', secret: 'ola.nordmann@fjelldal.example' },
];

/** Whether six digits of a secret in a row, or a secret without digits, can be read in a text, groups or not. */
export function showsSecret(text: string, { secret, text: written }: SpelledIdentifier): boolean {
  if (text.includes(written) || text.includes(secret)) return true;
  const digits = secret.replace(/[^0-9]/g, '');
  const shown = text.replace(/[^0-9\p{L}@]/gu, '');
  return Array.from({ length: Math.max(0, digits.length - 5) }, (_, from) => digits.slice(from, from + 6)).some(
    (part) => shown.includes(part),
  );
}
