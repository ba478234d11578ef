import { upperRangeFactor } from './control-chart-constants.ts';
import { mean } from './mean.ts';
import { isNonEmptyNumbers } from './non-empty-numbers.ts';
import { screenedRanges } from './screened-ranges.ts';

/**
 * The average moving range, in the unit of the values: what sigma of single values is counted from. It sees variation
 * from one point to the next only, so that a shift in level does not widen the limits as a standard deviation would.
 *
 * Null where there is no range (fewer than two neighbors) and where no spread is left at all: then nothing is known of
 * the variation, and a limit at the line would make every later point a signal. `screen` leaves extreme ranges out first,
 * see `screenedRanges`; qicharts2 does so when it is attached, qcc never. `cutFactor` is where it cuts.
 *
 * @example averageRange([2, 3, 2], false) // => 7 / 3
 * @example averageRange([0, 0], true) // => null
 * @example averageRange([], true) // => null
 */
export function averageRange(
  ranges: readonly number[],
  screen: boolean,
  cutFactor: number = upperRangeFactor,
): number | null {
  if (!isNonEmptyNumbers(ranges)) return null;
  const average = mean(screen ? screenedRanges(ranges, cutFactor) : ranges);
  return average === 0 ? null : average;
}
