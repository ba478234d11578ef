import { type DigitRuns, type DigitWindow, digitRunsOf, digitsOf, markBehind, windowFrom } from './digit-runs.ts';
import { findShortenedNumbers } from './find-shortened-numbers.ts';
import { isGroupedAsDate, isGroupedInThousands, lengthOf } from './grouping-of-digits.ts';
import { hasPlausibleDate, isCalendarDate } from './has-plausible-date.ts';
import type { TextPlace } from './identifier-place.ts';
import { isWholeToken } from './is-whole-token.ts';

/** What people write before the number. Not `dnr`, which is a document in most offices. */
const words =
  /(?<![\p{L}\p{N}])(?:f(?:ø|oe|o)dsels-?\s?(?:nummer|nr)|person-?\s?(?:nummer|nr)|[fp]\.?\s?nr|[dh]-?nummer|hjelpenummer|ssn|(?:national )?identity number|national id)(?![\p{L}\p{N}])/giu;

/** Between such a word and the number: marks, or a small word. */
const betweenWordAndNumber = /^[^\p{L}\p{N}]{0,5}(?:(?:er|nr|nummer|number|is|var|til)[^\p{L}\p{N}]{1,4})?$/iu;
const longestBetween = 16;

/** Typed with a digit too few or too many. */
const lengthsBehindWord = [11, 10, 12] as const;

/**
 * Finds what may be a national identity number though its check digits are wrong, since a mistyped number tells who
 * somebody is as well. Found are, as long as they stand alone (`isWholeToken`):
 *
 * - eleven digits in a row with a date in them: 22 % of random numbers of that length,
 * - `DDMMYY NNNNN` with a date in it: 22 % of such pairs of numbers. `DD.MM.YY NNNNN` only where a hyphen stands behind
 *   the date or something is added to it, else it is a day and a number,
 * - `41 814 061 034` with a date in it: nothing is counted in thousands of millions here,
 * - ten to twelve digits, however grouped, behind a word such as `fnr` or `personnummer`,
 * - numbers that Excel has shortened (`findShortenedNumbers`).
 *
 * Ten digits without such a word are none: a third of all numbers of that length begin like a date without its zero.
 * Account numbers written as such (`1234.56.78901`) are none either.
 *
 * @example findPossibleNumbers('ringte 41814061034') // => [{ start: 7, end: 18 }]
 * @example findPossibleNumbers('1234.56.78901') // => []
 */
export function findPossibleNumbers(text: string, digits = digitRunsOf(text)): readonly TextPlace[] {
  return [...findAlone(digits), ...findBehindWords(digits), ...findShortenedNumbers(text)];
}

function findAlone(text: DigitRuns): readonly TextPlace[] {
  const places: TextPlace[] = [];
  for (let first = 0; first < text.runs.length; first += 1) {
    const window = windowFrom(text, first, 11);
    if (window === null || !isWrittenAsOne(text, window)) continue;
    if (hasPlausibleDate(digitsOf(text, window)) && isWholeToken(text.text, window)) places.push(placeOf(window));
  }
  return places;
}

const placeOf = ({ start, end }: TextPlace): TextPlace => ({ start, end });

/** `DD MM YY NNN NN` */
const mostGaps = 4;

function isWrittenAsOne(text: DigitRuns, window: DigitWindow): boolean {
  const { first, last } = window;
  if (first === last) return true;
  if (last - first > mostGaps) return false;
  for (let run = first; run < last; run += 1) if (parting.has(markBehind(text, run))) return false;
  if (isGroupedInThousands(text, window)) return true;
  if (!isGroupedAsDate(text, window, 11)) return false;
  if (lengthOf(text, first) === 6) return true;
  // `1234 56 78901` is an account.
  if (lengthOf(text, first) !== 2) return false;
  return hasDashBehindDate(text, window) || !isCalendarDate(digitsOf(text, window));
}

/**
 * Two numbers stand on both sides of a comma, a colon, a sign of times, a bracket or a line break. A plus, a bar or an
 * equals sign stands between the parts of one number too, where it was mistyped or pasted from a form.
 */
const parting = new Set(Array.from(',:*()\n\r', (mark) => mark.charCodeAt(0)));

function hasDashBehindDate(text: DigitRuns, { first, last }: DigitWindow): boolean {
  let end = 0;
  for (let run = first; run < last; run += 1) {
    end += lengthOf(text, run);
    const mark = markBehind(text, run);
    if (end === 6) return mark === 45 || (mark >= 0x2010 && mark <= 0x2015) || mark === 0x2212;
  }
  return false;
}

/** Most texts with many digits have no such word, and this is soon seen. */
const anyWord = /nr|num|ssn|nat|ident/i;

function findBehindWords(text: DigitRuns): readonly TextPlace[] {
  if (!anyWord.test(text.text)) return [];
  let first = 0;
  return Array.from(text.text.matchAll(words)).flatMap((match) => {
    const end = match.index + match[0].length;
    while ((text.runs[first]?.start ?? Number.POSITIVE_INFINITY) < end) first += 1;
    const start = text.runs[first]?.start ?? Number.POSITIVE_INFINITY;
    if (start - end > longestBetween || !betweenWordAndNumber.test(text.text.slice(end, start))) return [];
    const windows = lengthsBehindWord.map((digits) => windowFrom(text, first, digits));
    return windows
      .filter((window) => window !== null)
      .slice(0, 1)
      .map(placeOf);
  });
}
