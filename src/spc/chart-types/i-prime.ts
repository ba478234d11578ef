import { averageRange } from '../../stats/average-range.ts';
import { upperWeightedRangeFactor } from '../../stats/control-chart-constants.ts';
import { rangeBetween } from '../../stats/range-between.ts';
import type { PlottedPoint } from '../points.ts';
import { defineChartType } from './chart-type.ts';
import { pooledRatio, ratioSigma } from './ratio-lines.ts';
import { redrawRatiosNormal } from './redraw.ts';
import { anyValue, lineAlone, symmetricLines } from './symmetric-lines.ts';

/**
 * I′ chart (I prime): shares, rates or means with a denominator, where no distribution is known or the known one does not
 * hold. An I chart whose limits are wide where the denominator is small.
 *
 * Plotted: numerator / denominator. Center line: sum of numerators / sum of denominators of the baseline, or the given
 * one. Sigma at a point: s̄ / √nᵢ, where s̄ is the average of √(π/2) |yᵢ − yᵢ₋₁| / √(1/nᵢ + 1/nᵢ₋₁) over the neighbors of the
 * baseline, screened at 3.2665 times that average. With equal denominators that is an I chart's, but for the rounding of
 * 1.128. Limits are not cut off, and are null where there is no spread. qicharts2 takes sigma from all points of the
 * phase, here it comes from the baseline and leaves excluded points out, as on every other chart.
 * Source: Taylor WA. Normalized Individuals (IN) control chart. Taylor Enterprises 2017,
 * variation.com/normalized-individuals-control-chart.
 */
export const iPrimeChart = defineChartType({
  id: 'i-prime',
  needsDenominator: true,
  objectionTo: () => null,
  plotted: (subgroup) => subgroup.summary,
  lines: ({ baseline, centerLine: given, screenMovingRanges }) => {
    const centerLine = given ?? pooledRatio(baseline);
    const unitSigma = averageRange(unitRanges(baseline), screenMovingRanges, upperWeightedRangeFactor);
    if (centerLine === null || unitSigma === null) return lineAlone(centerLine);
    return symmetricLines(centerLine, ({ subgroup }) => ratioSigma(subgroup.denominator, unitSigma ** 2), anyValue);
  },
  leastDenominator: () => 0,
  judgesRuns: true,
  givesAssurance: true,
  hasZones: true,
  usesMovingRanges: true,
  plots: 'level',
  unchanged: redrawRatiosNormal,
});

/** Moving ranges of two in the sigma of a point with a denominator of 1; none over a gap. */
function unitRanges(points: readonly PlottedPoint[]): number[] {
  const ranges: number[] = [];
  let previous: PlottedPoint | null = null;
  for (const point of points) {
    const range = previous === null ? null : unitRange(point, previous);
    if (range !== null) ranges.push(range);
    previous = point;
  }
  return ranges;
}

function unitRange(one: PlottedPoint, other: PlottedPoint): number | null {
  const [n, m] = [one.subgroup.denominator, other.subgroup.denominator];
  if (one.value === null || other.value === null || n === null || m === null) return null;
  return (Math.sqrt(Math.PI / 2) * rangeBetween(one.value, other.value)) / Math.sqrt(1 / n + 1 / m);
}
