import { describe, expect, it } from 'vitest';
import { languageIds } from '../../../src/domain/language-id.ts';
import { en } from '../../../src/language/en.ts';
import { loadMessages } from '../../../src/language/load-messages.ts';
import { nb } from '../../../src/language/nb.ts';
import { nn } from '../../../src/language/nn.ts';
import { collectTexts } from './samples.ts';

const languages = [nb, nn, en].map((messages) => ({ id: messages.id, texts: collectTexts(messages) }));

/** Texts that are the same in bokmål and nynorsk, looked at one by one. Formats are left out: most dates are the same. */
const sameInBoth: ReadonlySet<string> = new Set([
  'Var svaret 0, skriv 0.',
  'Skriv det slik: 1234, eller slik: 1,234.',
  'Skriv dagen først, slik: 14.03.2022, eller slik: 2022-03-14.',
  '«teams[0].wheel» har feil form.',
  '«teams[0].wheel» har feil form («x»).',
  'Skriv true eller false.',
  'Lagre malen som SVG.',
  'Fjern skriptet.',
  'og 1 til',
  'og 4 til',
  'Før var det 41 %.',
  'delt ved januar 2022',
  'Neste test',
  'run-diagram',
  'I-diagram',
  't-diagram',
  'u-diagram',
  'p-diagram',
  'MR-diagram',
  'I′-diagram',
  'xbar-diagram',
  'S-diagram',
  'c-diagram',
  'u′-diagram',
  'p′-diagram',
  'g-diagram',
  'Anhøj',
  'Perla',
  'Western Electric',
  'Nelson',
  'Mål 90 %',
  'prosentpoeng',
  '83 av 120',
  'Trygt heim (run-diagram). X.',
  'Gode pasientforløp',
  'Bakgrunn',
  'Målet vårt',
  'Dette lærte vi',
  'Måleplanen vår',
  'Data til og med 2022',
  'Effektmål vi arbeider mot:',
  'i 2 celler (D2, D3)',
  'i 12 celler (D2, D3 …)',
  'Utføre',
  'Evaluere',
  'for X',
  'Spør oss om X',
  'Kontakt: X',
  'Svart linje: medianen.',
  'Svart linje: gjennomsnittet.',
  'Plakat: X, Y',
  'barn og unge',
  'indikator',
  'periode',
  'verdi',
  'pasientgruppe',
  'utelat',
  'definisjon',
  'kommentar',
  'tiltak',
  'tekst',
]);

/** Shorter texts may well be the same in two languages. */
const longEnough = 5;

describe('the three languages', () => {
  it('say the same number of things, under the same names', () => {
    const [first, ...others] = languages.map(({ texts }) => [...texts.keys()].filter((name) => !name.endsWith('.how')));
    expect(first?.length).toBeGreaterThan(400);
    for (const names of others) expect(names).toEqual(first);
  });

  it.each(languages)('$id has no empty text and no hole in any', ({ texts }) => {
    for (const [name, text] of texts) {
      expect(text.trim(), name).not.toBe('');
      expect(text, name).not.toMatch(/undefined|null(?!,| og| and|\.)|NaN|\[object|Infinity|\{\w+\}/);
      expect(text, name).toBe(text.trim());
      expect(text, name).not.toMatch(/ {2}|\.\.(?!\.)|,\./);
    }
  });

  it('tell bokmål and nynorsk apart in every text that is long enough to differ', () => {
    const inNynorsk = collectTexts(nn);
    const same = [...collectTexts(nb)].filter(
      ([name, text]) => !name.startsWith('formats.') && text.length >= longEnough && inNynorsk.get(name) === text,
    );
    expect([...new Set(same.map(([, text]) => text))].filter((text) => !sameInBoth.has(text))).toEqual([]);
  });

  it('have an allow-list without texts that differ after all', () => {
    const inBokmal = [...collectTexts(nb).values()];
    expect([...sameInBoth].filter((text) => !inBokmal.includes(text))).toEqual([]);
  });

  it('are loaded by their id', async () => {
    const loaded = await Promise.all(languageIds.map(loadMessages));
    expect(loaded.map(({ id }) => id)).toEqual(['nb', 'nn', 'en']);
  });
});

describe('nynorsk', () => {
  const bokmal = [
    'ikke',
    'fra',
    'jeg',
    'hva',
    'hvor',
    'hvem',
    'en',
    'et',
    'ett',
    'noe',
    'mer',
    'bare',
    'være',
    'se',
    'teller',
    'nevner',
    'telleren',
    'nevneren',
    'målinger',
    'målingene',
    'filen',
    'cellen',
    'raden',
    'linjen',
    'nå',
    'ennå',
    'uke',
    'måned',
    'mangler',
    'ligger',
    'kommer',
    'hensyn',
    'tegn',
    'siden',
    'ventes',
    'hvis',
    'finnes',
  ];

  it('holds no word of bokmål', () => {
    const found = [...collectTexts(nn)].flatMap(([name, text]) =>
      text
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .filter((word) => bokmal.includes(word))
        .map((word) => `${word} in ${name}`),
    );
    expect(found).toEqual([]);
  });
});

/** The texts that match, as `nb readings.before[0]: Før var det 41 %.` */
const textsWith = (pattern: RegExp, parts: RegExp): readonly string[] =>
  languages.flatMap(({ id, texts }) =>
    [...texts]
      .filter(([name, text]) => parts.test(name) && pattern.test(text))
      .map(([name, text]) => `${id} ${name}: ${text}`),
  );

describe('what is said to a team', () => {
  it('uses the words of the programme', () => {
    const others = /forverring|signal|unormal|spesiell årsak|prikket|prikka|p-kart|improvement/i;
    expect(textsWith(others, /./)).toEqual([]);
  });

  it('names no cause and blames nobody, in readings, on charts and on posters', () => {
    const causes =
      /førte til|på grunn av|fordi|skyld|takket være|takka vere|because|due to|thanks to|caused|worsen|deteriorat/i;
    expect(textsWith(causes, /^(readings|poster|charts)\./)).toEqual([]);
  });
});

describe('a finding', () => {
  const findings = /^findings\./;

  it('is told briefly', () => {
    expect(textsWith(/^.{166,}$/s, findings)).toEqual([]);
  });

  it('is told in whole sentences', () => {
    expect(textsWith(/[^.?]$/, findings).filter((text) => !/gpf i\w+$/.test(text))).toEqual([]);
    expect(textsWith(/^[^«“\p{Lu}\d]/u, findings).filter((text) => !text.includes(': gpf.yaml '))).toEqual([]);
  });

  it('says an empty cell in words, never as quotes around nothing', () => {
    expect(textsWith(/«»|“”/, findings)).toEqual([]);
  });

  it('does not quote what is hidden', () => {
    expect(textsWith(/«null»|“null”/, findings)).toEqual([]);
    expect(textsWith(/«x»|“x”/, /\(null\)\.what$/)).toEqual([]);
  });
});
