import { c4, c5 } from '../../stats/subgroup-constants.ts';
import { defineChartType } from './chart-type.ts';
import { redrawSubgroups } from './redraw.ts';
import { lineAlone, notNegative, symmetricLines } from './symmetric-lines.ts';
import { deviationWithin, typicalDeviation } from './typical-deviation.ts';

/**
 * S chart: the standard deviations of subgroups, that is how much patients of one period differ. It goes with an x̄ chart
 * of the same rows, whose limits hold only while this one is steady.
 *
 * Plotted: the standard deviation of the values of a subgroup, none for a subgroup of one (a denominator, if there is one,
 * has no part in it). Center line: s̄ as `typicalDeviation` has it, or the given one. Sigma at a point: s̄ c5(nᵢ) / c4(nᵢ),
 * both exact, so that 3 sigma limits are B3 s̄ and B4 s̄; they vary with the size of the subgroup and are cut off at 0.
 * Source: Montgomery DC. Statistical Quality Control, 6th ed. Wiley 2009, section 6.3.
 */
export const sChart = defineChartType({
  id: 's',
  needsDenominator: false,
  objectionTo: () => null,
  plotted: deviationWithin,
  lines: (basis) => {
    const centerLine = basis.centerLine ?? typicalDeviation(basis);
    if (centerLine === null || centerLine < 0) return lineAlone(centerLine);
    return symmetricLines(
      centerLine,
      ({ subgroup: { values } }) => (values.length < 2 ? null : (centerLine * c5(values.length)) / c4(values.length)),
      notNegative,
    );
  },
  leastDenominator: () => 0,
  judgesRuns: true,
  givesAssurance: false,
  hasZones: true,
  usesMovingRanges: false,
  plots: 'spread',
  unchanged: redrawSubgroups,
});
