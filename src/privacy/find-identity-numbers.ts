import { type DigitRuns, type DigitWindow, digitRunsOf, digitsOf, groupsOf, windowFrom } from './digit-runs.ts';
import { isGroupedAsDate, isGroupedInThousands, isGroupedSomehow } from './grouping-of-digits.ts';
import type { TextPlace } from './identifier-place.ts';
import { hasLastCheckDigit, isIdentityNumber } from './is-identity-number.ts';

/**
 * A cell that is nothing but a number below 1, or a small one with all its decimals as Excel reckons it: `4,8888888889`,
 * `8,1081081081 %`. Behind other marks a comma may stand between two things.
 */
const decimals = /^\s*[-+\u2212]?(?:0[.,][0-9]+|[0-9]{1,3}[.,][0-9]{7,})\s{0,3}%?\s*$/;

/** `NO93 8601 1117 947`: the account behind the letters and check digits of an IBAN. */
const beforeAccount = /NO[0-9]{2}\s?$/i;

/**
 * Finds national identity numbers anywhere in a text, so that a file with one can be refused before anything else is
 * done with it. Every candidate must have the date and both check digits of an identity number (`isIdentityNumber`):
 * of case and order numbers of eleven digits one in a hundred passes that test by chance, of account numbers, which
 * share the last check digit, eight. A text that is a number with many decimals (`0,41814061033`, `4,8888888889`), the account of an IBAN, and
 * digits in a longer row of digits are not candidates. A number with a slip in it is not found here
 * (`findPossibleNumbers`).
 *
 * @example findIdentityNumbers('ringte 418140 61033 i dag') // => [{ start: 7, end: 19 }]
 * @example findIdentityNumbers('1234567890') // => []
 */
export function findIdentityNumbers(text: string, digits = digitRunsOf(text)): readonly TextPlace[] {
  // Ten digits is the least; most cells are far shorter.
  if (text.length < 10 || decimals.test(text)) return [];
  const places: TextPlace[] = [];
  for (let first = 0; first < digits.runs.length; first += 1) {
    const found = numberFrom(digits, first);
    if (found === null) continue;
    places.push({ start: found.start, end: found.end });
    first = found.last;
  }
  return places;
}

function numberFrom(text: DigitRuns, first: number): DigitWindow | null {
  const whole = windowFrom(text, first, 11);
  if (whole !== null && isNumber(text, whole, 11) && isWritten(text, whole) && !isAccount(text, whole)) return whole;
  const short = windowFrom(text, first, 10);
  return short !== null && isNumber(text, short, 10) && isWrittenShort(text, short) ? short : null;
}

const isNumber = (text: DigitRuns, window: DigitWindow, digits: number): boolean =>
  hasLastCheckDigit(text.text, digits, window.start, window.end) && isIdentityNumber(digitsOf(text, window));

const isWritten = (text: DigitRuns, window: DigitWindow): boolean =>
  isGroupedSomehow(text, window) || isGroupedAsDate(text, window, 11) || isGroupedInThousands(text, window);

/** Without the leading zero that Excel drops: in one row, as a date and five digits, or with thousands. */
const isWrittenShort = (text: DigitRuns, window: DigitWindow): boolean =>
  isGroupedAsDate(text, window, 10) || isGroupedInThousands(text, window);

function isAccount(digits: DigitRuns, window: DigitWindow): boolean {
  const before = digits.text.slice(Math.max(0, window.start - 5), window.start);
  return beforeAccount.test(before) && groupsOf(digits, window) === '4 4 3';
}
