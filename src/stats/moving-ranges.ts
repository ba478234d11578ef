import { rangeBetween } from './range-between.ts';

/**
 * Distances between neighbors in time, in the unit of the values: the short-term variation that limits of I and T
 * charts come from.
 *
 * A missing value (null) has no range on either side: none is drawn over a gap, as in R, where both are NA. To leave a
 * point out so that its neighbors become consecutive, leave it out of the list. Neighbors that are the same but for
 * rounding (`isSameNumber`) have range 0.
 *
 * @example movingRanges([5, 7, 4]) // => [2, 3]
 * @example movingRanges([5, null, 4, 6]) // => [2]
 */
export function movingRanges(values: readonly (number | null)[]): number[] {
  const ranges: number[] = [];
  let previous: number | null = null;
  for (const value of values) {
    if (value !== null && previous !== null) ranges.push(rangeBetween(value, previous));
    previous = value;
  }
  return ranges;
}
