import { rangeToSigma } from './control-chart-constants.ts';
import { mean } from './mean.ts';
import { movingRanges } from './moving-ranges.ts';
import { isNonEmptyNumbers } from './non-empty-numbers.ts';
import { screenedRanges } from './screened-ranges.ts';

/**
 * Sigma of single values in time order, in their unit: the average moving range divided by 1.128. It sees variation from
 * one point to the next only, so that a shift in level does not widen the limits as a standard deviation would.
 *
 * Null where there is no moving range (fewer than two neighbors) and where no spread is left at all: then nothing is
 * known of the variation, and a limit at the line would make every later point a signal. `screen` leaves extreme ranges
 * out first, see `screenedRanges`; qicharts2 does so when it is attached, qcc never.
 *
 * @example sigmaFromMovingRanges([10, 12, 9, 11], false) // => 7 / 3 / 1.128
 * @example sigmaFromMovingRanges([12, 12, 12], true) // => null
 */
export function sigmaFromMovingRanges(values: readonly (number | null)[], screen: boolean): number | null {
  const ranges = movingRanges(values);
  if (!isNonEmptyNumbers(ranges)) return null;
  const average = mean(screen ? screenedRanges(ranges) : ranges);
  return average === 0 ? null : average / rangeToSigma;
}
