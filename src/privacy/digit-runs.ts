import type { TextPlace } from './identifier-place.ts';
import { isJoiningMark, isUnseenMark } from './is-joining-mark.ts';

/** A group of digits, as far as they stand together, and what stands behind it. */
export interface DigitRun extends TextPlace {
  /** The one mark that is seen before the next group, as a UTF-16 unit, or one of those below. */
  readonly behind: number;
}

/** Nothing is seen between two groups. */
export const noMark = 0;
/** Two marks or more are seen. */
export const severalMarks = -1;
/** Something else than marks, too many of them, or no other group. */
const parted = -2;

/** A text and its groups of digits. */
export interface DigitRuns {
  readonly text: string;
  readonly runs: readonly DigitRun[];
}

/** Whole groups of digits, one behind the other, that may be one number. */
export interface DigitWindow extends TextPlace {
  /** The first and the last of its groups, counted through the text. */
  readonly first: number;
  readonly last: number;
}

/** So many marks that are seen: `  –  `. */
const widestGap = 5;

/**
 * Finds the groups of digits of a text.
 *
 * @example digitRunsOf('12 345').runs // => [{ start: 0, end: 2, behind: 32 }, { start: 3, end: 6, behind: -2 }]
 */
export function digitRunsOf(text: string): DigitRuns {
  const runs: DigitRun[] = [];
  let start = nextDigit(text, 0);
  while (start < text.length) {
    let end = start + 1;
    while (isDigitAt(text, end)) end += 1;
    const next = nextDigit(text, end);
    runs.push({ start, end, behind: next < text.length ? markBetween(text, end, next) : parted });
    start = next;
  }
  return { text, runs };
}

function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

function nextDigit(text: string, from: number): number {
  let index = from;
  while (index < text.length && !isDigitAt(text, index)) index += 1;
  return index;
}

function markBetween(text: string, from: number, to: number): number {
  let mark = noMark;
  let seen = 0;
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (!isJoiningMark(code) || seen > widestGap) return parted;
    if (isUnseenMark(code)) continue;
    mark = mark === noMark ? code : severalMarks;
    seen += 1;
  }
  if (seen > widestGap) return parted;
  return mark;
}

/**
 * The groups from `first` on that together have so many digits; null where they do not come out at that. At most five
 * marks are seen between two of them, and nothing but marks that are put into numbers. From each group one window at most
 * begins, so that the work grows with the text and not faster.
 */
export function windowFrom({ runs }: DigitRuns, first: number, digits: number): DigitWindow | null {
  let left = digits;
  for (let index = first; index < runs.length; index += 1) {
    const run = runs[index];
    if (!run) return null;
    left -= run.end - run.start;
    if (left === 0) return { start: runs[first]?.start ?? 0, end: run.end, first, last: index };
    if (left < 0 || run.behind === parted) return null;
  }
  return null;
}

/** The digits of a window, without what stands between them. */
export function digitsOf({ text, runs }: DigitRuns, { first, last }: DigitWindow): string {
  let digits = '';
  for (let run = first; run <= last; run += 1) digits += text.slice(runs[run]?.start, runs[run]?.end);
  return digits;
}

/** How many digits stand in each group of a window: `6 5`. */
export function groupsOf({ runs }: DigitRuns, { first, last }: DigitWindow): string {
  return runs
    .slice(first, last + 1)
    .map((run) => run.end - run.start)
    .join(' ');
}

/** What is seen behind a group, before the next one. */
export const markBehind = ({ runs }: DigitRuns, run: number): number => runs[run]?.behind ?? parted;
