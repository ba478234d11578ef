import { isSameNumber } from './is-same-number.ts';

/** What the runs of numbers about a line come to. */
export interface RunCounts {
  /** Numbers off the line. */
  readonly useful: number;
  /** Numbers in the longest run. */
  readonly longest: number;
  readonly crossings: number;
}

/**
 * Useful points, longest run and crossings as `runsAboutLine` has them, without keeping the runs: for a quick look at
 * thousands of simulated series.
 *
 * @example countRuns([1, 1, 5, 3, 1], 3) // => { useful: 4, longest: 2, crossings: 2 }
 * @example countRuns([3], 3) // => { useful: 0, longest: 0, crossings: 0 }
 */
export function countRuns(numbers: readonly number[], line: number): RunCounts {
  let useful = 0;
  let longest = 0;
  let crossings = 0;
  let current = 0;
  let wasAbove = false;
  for (const number of numbers) {
    if (isSameNumber(number, line)) continue;
    const isAbove = number > line;
    if (useful > 0 && isAbove !== wasAbove) {
      crossings += 1;
      current = 0;
    }
    current += 1;
    useful += 1;
    wasAbove = isAbove;
    if (current > longest) longest = current;
  }
  return { useful, longest, crossings };
}
