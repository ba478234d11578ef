import { type DigitRuns, type DigitWindow, markBehind, severalMarks } from './digit-runs.ts';

/** Separators that stand in dates, decimals and enumerations as well. */
const ofDates = new Set(Array.from("./'\u00b7\u2019", (mark) => mark.charCodeAt(0)));
/** Marks that stand between two numbers far more often than within one, but may part the date from the rest. */
const onlyBehindDate = new Set(Array.from(',+|*=()', (mark) => mark.charCodeAt(0)).concat(severalMarks));

const digitsOfNumber = 11;
const endOfDate = 6;

/** Where groups of `DDMMYY NNNNN` end, in the date and behind it. */
const mayEnd = (digits: number): boolean => digits === 2 || digits === 4 || digits === endOfDate || digits === 9;

/**
 * Whether digits are grouped as `DDMMYY NNNNN` is, with nothing or one mark at `DD MM YY NNN NN`, and up to three behind
 * the date. Of ten digits the zero in front is lost.
 */
export function isGroupedAsDate(text: DigitRuns, window: DigitWindow, digits: number): boolean {
  let end = digitsOfNumber - digits;
  for (let run = window.first; run < window.last; run += 1) {
    end += lengthOf(text, run);
    if (!mayEnd(end)) return false;
    const mark = markBehind(text, run);
    if (onlyBehindDate.has(mark) && end !== endOfDate) return false;
  }
  return true;
}

/** Whether digits are grouped as Excel shows a number with thousands: `41 814 061 033`. */
export function isGroupedInThousands(text: DigitRuns, window: DigitWindow): boolean {
  if (window.last - window.first !== 3 || lengthOf(text, window.first) > 2) return false;
  for (let run = window.first + 1; run <= window.last; run += 1) {
    if (lengthOf(text, run) !== 3) return false;
  }
  return hasSameMarks(text, window);
}

/**
 * Whether digits are grouped in any way that holds one number: single marks, none of them a dot, comma or slash (which
 * would make numbers of dates and what stands behind them), or the same mark throughout.
 */
export function isGroupedSomehow(text: DigitRuns, window: DigitWindow): boolean {
  for (let run = window.first; run < window.last; run += 1) {
    const mark = markBehind(text, run);
    if (onlyBehindDate.has(mark)) return false;
    if (ofDates.has(mark)) return hasSameMarks(text, window);
  }
  return true;
}

function hasSameMarks(text: DigitRuns, { first, last }: DigitWindow): boolean {
  const mark = first === last ? 0 : markBehind(text, first);
  if (mark === severalMarks) return false;
  for (let run = first + 1; run < last; run += 1) {
    if (markBehind(text, run) !== mark) return false;
  }
  return true;
}

export function lengthOf({ runs }: DigitRuns, run: number): number {
  const place = runs[run];
  return place ? place.end - place.start : 0;
}
