import type { NonEmptyNumbers } from './non-empty-numbers.ts';

/**
 * The median, in the unit of the numbers: center line of run charts, because half of the points lie on each side of it
 * whatever their distribution is.
 *
 * Of an even count it is the mean of the middle two, as in R, Excel and qicharts2 (some tools for run charts take the
 * lower one, so that the line goes through a point). The numbers need not be sorted and stay as they are.
 *
 * @example median([9, 1, 5]) // => 5
 * @example median([4, 1, 3, 2]) // => 2.5
 */
export function median(numbers: NonEmptyNumbers): number {
  const sorted = new Float64Array(numbers).sort();
  const above = sorted[sorted.length >> 1] as number;
  const below = sorted[(sorted.length - 1) >> 1] as number;
  return below === above ? above : (below + above) / 2;
}
