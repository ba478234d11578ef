import { upperRangeFactor } from './control-chart-constants.ts';
import { mean } from './mean.ts';
import type { NonEmptyNumbers } from './non-empty-numbers.ts';

/**
 * Moving ranges without the extreme ones, so that one outlier does not widen the limits that ought to find it: ranges at
 * or above `cutFactor` (3.267) times their mean are left out, once; the cut is not made again with the new mean.
 *
 * Where this would leave nothing but zeros, all ranges are kept. There the reference programs get limits at the line, so
 * that every other point signals (a series with one different value), or no limits.
 *
 * Source: Nelson LS. Control charts for individual measurements. J Qual Technol 1982;14(3):172–173,
 * doi:10.1080/00224065.1982.11978811.
 *
 * @example screenedRanges([1, 2, 1, 2, 30]) // => [1, 2, 1, 2]
 * @example screenedRanges([1, 2, 3, 4]) // => [1, 2, 3, 4]
 * @example screenedRanges([0, 0, 0, 0, 0, 0, 0, 8]) // => [0, 0, 0, 0, 0, 0, 0, 8]
 */
export function screenedRanges(ranges: NonEmptyNumbers, cutFactor: number = upperRangeFactor): NonEmptyNumbers {
  const cut = cutFactor * mean(ranges);
  const kept = ranges.filter((range) => range < cut);
  const [first, ...rest] = kept;
  return first === undefined || kept.every((range) => range === 0) ? ranges : [first, ...rest];
}
