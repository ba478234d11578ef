import { type DigitRuns, digitRunsOf } from './digit-runs.ts';
import { findBirthDates } from './find-birth-dates.ts';
import { findEMailAddresses } from './find-e-mail-addresses.ts';
import { findIdentityNumbers } from './find-identity-numbers.ts';
import { findPhoneNumbers } from './find-phone-numbers.ts';
import { findPossibleNumbers } from './find-possible-numbers.ts';
import { type IdentifierKind, type IdentifierPlace, identifierKinds, type TextPlace } from './identifier-place.ts';
import { clue, cluesIn } from './may-hold-identifier.ts';
import { spellPlainly } from './spell-plainly.ts';

interface Finder {
  /** Without any of these clues there is nothing to find. */
  readonly needs: number;
  readonly find: (text: string, digits: DigitRuns) => readonly TextPlace[];
}

const finders = {
  'national-identity-number': { needs: clue.tenDigits, find: findIdentityNumbers },
  'possible-identity-number': { needs: clue.tenDigits | clue.power, find: findPossibleNumbers },
  'birth-date': { needs: clue.birth, find: findBirthDates },
  'phone-number': { needs: clue.eightDigits, find: findPhoneNumbers },
  'e-mail-address': { needs: clue.at, find: findEMailAddresses },
} as const satisfies Record<IdentifierKind, Finder>;

const nothing: readonly IdentifierPlace[] = [];

/**
 * Finds what may tell who a person is, anywhere in a text: identity numbers, those with a slip in them or shortened by
 * Excel, dates of birth, telephone numbers and e-mail addresses. The places come in order and never overlap; where two
 * kinds do, it is one place of the graver kind. Digits of any script count, and spaces as web pages write them. The time grows with the length of the text, whatever stands in it.
 *
 * @example findIdentifiers('418140 61033, tlf 99887766').map(({ kind }) => kind) // => ['national-identity-number', 'phone-number']
 * @example findIdentifiers('14 av 20 i 2022-03') // => []
 */
export function findIdentifiers(text: string): readonly IdentifierPlace[] {
  const plain = spellPlainly(text);
  const places =
    plain === text
      ? findAsWritten(text)
      : [...findAsWritten(text), ...findAsWritten(plain).map((one) => toEnd(one, text))];
  return places.length < 2 ? places : joinOverlapping(places);
}

/** Up to the end of a last character of two units. */
const toEnd = (place: IdentifierPlace, text: string): IdentifierPlace =>
  /[\udc00-\udfff]/.test(text.charAt(place.end)) ? { ...place, end: place.end + 1 } : place;

function findAsWritten(text: string): readonly IdentifierPlace[] {
  const clues = cluesIn(text);
  if (clues === 0) return nothing;
  const digits = digitRunsOf(text);
  const places: IdentifierPlace[] = [];
  for (const kind of identifierKinds) {
    const { needs, find } = finders[kind];
    if ((needs & clues) === 0) continue;
    for (const { start, end } of find(text, digits)) places.push({ kind, start, end });
  }
  return places;
}

function joinOverlapping(places: readonly IdentifierPlace[]): readonly IdentifierPlace[] {
  const joined: IdentifierPlace[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && place.start < last.end) joined[joined.length - 1] = together(last, place);
    else joined.push(place);
  }
  return joined;
}

const together = (one: IdentifierPlace, other: IdentifierPlace): IdentifierPlace => ({
  kind: identifierKinds.find((kind) => kind === one.kind || kind === other.kind) ?? one.kind,
  start: one.start,
  end: Math.max(one.end, other.end),
});
