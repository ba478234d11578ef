import { averageRange } from './average-range.ts';
import { rangeToSigma } from './control-chart-constants.ts';
import { movingRanges } from './moving-ranges.ts';
import { sum } from './sum.ts';
import type { Proportion } from './wilson-interval.ts';

/**
 * How many times as much shares vary from point to point as they would if every patient had the same chance: Laney's
 * sigma of z about the share of all. About 1 where the binomial distribution holds; above 1 an interval that rests on it,
 * as Wilson's does, is too narrow.
 *
 * Each share is counted in its own standard deviations from the share of all, and their average moving range is divided by
 * 1.128. All ranges count, extreme ones too (a P′ chart leaves those out): here every variation matters. `points` are in
 * time order. Null with fewer than two points, and where no spread is left.
 * Source: Laney DB. Improved control charts for attributes. Qual Eng 2002;14(4):531–537, doi:10.1081/QEN-120003555.
 *
 * @example dispersionOfShares([{ count: 1, of: 4 }, { count: 3, of: 4 }]) // => 2 / 1.128
 * @example dispersionOfShares([{ count: 4, of: 10 }]) // => null
 * @example dispersionOfShares([{ count: 9, of: 9 }, { count: 10, of: 10 }]) // => null
 */
export function dispersionOfShares(points: readonly Proportion[]): number | null {
  const share = sum(points.map(({ count }) => count)) / sum(points.map(({ of }) => of));
  const deviation = Math.sqrt(share * (1 - share));
  if (!(deviation > 0)) return null;
  const scores = points.map(({ count, of }) => ((count / of - share) * Math.sqrt(of)) / deviation);
  const range = averageRange(movingRanges(scores), false);
  return range === null ? null : range / rangeToSigma;
}
