import { type DigitRuns, type DigitWindow, digitRunsOf, groupsOf, windowFrom } from './digit-runs.ts';
import { lengthOf } from './grouping-of-digits.ts';
import type { TextPlace } from './identifier-place.ts';
import { isWholeToken } from './is-whole-token.ts';

/** In Norway eight digits; the first is never 0 or 1. */
const ofNorway = /^[2-9]/;
const ofMobile = /^[49]/;

/** How eight digits are written; `9988 7766` is as often two years. */
const groupings = new Set(['2 2 2 2', '3 2 3']);

const word =
  /(?<![\p{L}\p{N}])(?:tlf|telefon(?:en|nummer|nr)?|tel|mob|mobil(?:en|nummer|nr)?|phone|mobile|ring(?:e|er|te)?|sms|nummeret)(?:[^\p{L}\p{N}]{0,4}(?:er|på|nr|til)(?![\p{L}\p{N}]))?[^\p{L}\p{N}+]{0,4}$/iu;
const longestWord = 32;

/** So many digits an international number has, with its country. */
const international = [10, 11, 12, 13, 14, 15] as const;

const letter = /\p{L}/u;

/**
 * Finds telephone numbers: behind `+` or `0047`, behind a word such as `tlf` or `ring`, and eight digits grouped as
 * `99 88 77 66` or `998 87 766`. Eight digits in a row are one only among words and where they begin with 4 or 9, as
 * mobile numbers do and days do not: of other numbers of eight digits two in ten do so too, and this is only a warning.
 *
 * @example findPhoneNumbers('ring 99 88 77 66') // => [{ start: 5, end: 16 }]
 * @example findPhoneNumbers('20220314') // => []
 */
export function findPhoneNumbers(text: string, digits = digitRunsOf(text)): readonly TextPlace[] {
  const isAmongWords = letter.test(text);
  const places: TextPlace[] = [];
  for (let first = 0; first < digits.runs.length; first += 1) {
    const found = abroad(digits, first) ?? inNorway(digits, first, isAmongWords);
    if (found === null) continue;
    places.push({ start: found.start, end: found.end });
    first = found.last;
  }
  return places;
}

/** `+46 70 123 45 67`, `+47 99 88 77 66`, `0047 99887766`, `47 998 87 766`. */
function abroad(digits: DigitRuns, first: number): DigitWindow | null {
  const { text, runs } = digits;
  const start = runs[first]?.start ?? 0;
  if (text.charAt(start - 1) === '+') return behindPlus(digits, first);
  if (text.startsWith('0047', start)) return windowFrom(digits, first, 12);
  if (!text.startsWith('47', start)) return null;
  const window = windowFrom(digits, first, 10);
  const isPhone = window !== null && /^2 (?:2 2 2 2|3 2 3)$/.test(groupsOf(digits, window)) && isSpaced(digits, window);
  return isPhone ? window : null;
}

function behindPlus(digits: DigitRuns, first: number): DigitWindow | null {
  const { text, runs } = digits;
  const start = runs[first]?.start ?? 0;
  if (/[\p{L}\p{N}]/u.test(text.charAt(start - 2))) return null;
  const lengths = text.startsWith('47', start) ? [10] : international;
  return lengths.map((length) => windowFrom(digits, first, length)).findLast((window) => window !== null) ?? null;
}

function inNorway(digits: DigitRuns, first: number, isAmongWords: boolean): DigitWindow | null {
  const { text } = digits;
  const window = windowFrom(digits, first, 8);
  if (window === null || !ofNorway.test(text.charAt(window.start))) return null;
  if (isBehindWord(text, window.start)) return window;
  if (!isWholeToken(text, window)) return null;
  if (window.first === window.last) return isAmongWords && ofMobile.test(text.charAt(window.start)) ? window : null;
  const isOne = groupings.has(groupsOf(digits, window)) && isSpaced(digits, window) && !isPartOfList(digits, window);
  return isOne ? window : null;
}

/** A word stands right before it; digits or nothing do so far more often. */
function isBehindWord(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestWord), start);
  return wordBefore.test(before) && word.test(before);
}

const wordBefore = /\p{L}[^\p{L}\p{N}]{0,4}$/u;

const isSpace = (code: number): boolean => code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009;

/** Nothing but one space stands behind a group, before the next one. */
function hasSpaceBehind({ text, runs }: DigitRuns, run: number): boolean {
  const end = runs[run]?.end ?? 0;
  return runs[run + 1]?.start === end + 1 && isSpace(text.charCodeAt(end));
}

function isSpaced(text: DigitRuns, { first, last }: DigitWindow): boolean {
  for (let run = first; run < last; run += 1) if (!hasSpaceBehind(text, run)) return false;
  return true;
}

/** Five pairs of digits or more, one space apart, are counts. */
function isPartOfList(text: DigitRuns, { first, last }: DigitWindow): boolean {
  const before = first > 0 && lengthOf(text, first - 1) === 2 && hasSpaceBehind(text, first - 1);
  return before || (lengthOf(text, last + 1) === 2 && hasSpaceBehind(text, last));
}
