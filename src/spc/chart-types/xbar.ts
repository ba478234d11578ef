import { c4 } from '../../stats/subgroup-constants.ts';
import { sum } from '../../stats/sum.ts';
import type { PlottedPoint } from '../points.ts';
import { defineChartType } from './chart-type.ts';
import { redrawSubgroups } from './redraw.ts';
import { anyValue, lineAlone, symmetricLines } from './symmetric-lines.ts';
import { typicalDeviation } from './typical-deviation.ts';

/**
 * x̄ chart: the means of subgroups, such as the waiting times of the patients of each month, where each row is one
 * patient. It goes with an S chart of the same rows: read that first, since these limits come from the variation within
 * the subgroups.
 *
 * Plotted: the mean of the values of a subgroup (a denominator, if there is one, has no part in it). Center line: mean of
 * all values of the baseline, or the given one. Sigma at a point: s̄ / (c4(nᵢ) √nᵢ), which is A3 s̄ / 3, with s̄ as
 * `typicalDeviation` has it and c4 exact. Limits vary with the size of the subgroup, are none for a subgroup of one, and
 * lie at the line where there is no variation within. qcc takes s̄ from ranges unless told otherwise.
 * Source: Montgomery DC. Statistical Quality Control, 6th ed. Wiley 2009, section 6.3.
 */
export const xbarChart = defineChartType({
  id: 'xbar',
  needsDenominator: false,
  objectionTo: () => null,
  plotted: ({ total, values }) => (total === null ? null : total / values.length),
  lines: (basis) => {
    const centerLine = basis.centerLine ?? meanOfAll(basis.baseline);
    const deviation = typicalDeviation(basis);
    if (centerLine === null || deviation === null) return lineAlone(centerLine);
    return symmetricLines(
      centerLine,
      ({ subgroup: { values } }) =>
        values.length < 2 ? null : deviation / (c4(values.length) * Math.sqrt(values.length)),
      anyValue,
    );
  },
  leastDenominator: () => 0,
  judgesRuns: true,
  givesAssurance: true,
  hasZones: true,
  usesMovingRanges: false,
  plots: 'level',
  unchanged: redrawSubgroups,
});

function meanOfAll(points: readonly PlottedPoint[]): number | null {
  const size = sum(points.map(({ subgroup }) => subgroup.values.length));
  return size === 0 ? null : sum(points.map(({ subgroup }) => subgroup.total ?? 0)) / size;
}
