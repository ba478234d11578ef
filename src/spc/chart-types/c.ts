import { mean } from '../../stats/mean.ts';
import { isNonEmptyNumbers } from '../../stats/non-empty-numbers.ts';
import { defineChartType } from './chart-type.ts';
import { measuredValues } from './measured-values.ts';
import { notNegativeCount } from './not-negative-count.ts';
import { redrawCounts } from './redraw.ts';
import { lineAlone, notNegative, symmetricLines } from './symmetric-lines.ts';

/**
 * C chart: a number of events per period (falls per month), where what can give rise to them is about the same in every
 * period. Where it is not, use a U chart with its size as the denominator.
 *
 * Plotted: the sum of the counts of a period (a denominator, if there is one, has no part in it). Center line: mean of the
 * baseline, or the given one. Sigma: √c̄, the Poisson distribution's. Limits are cut off at 0. A period whose rows are all
 * missing is a gap, also where it has several rows (qicharts2 then plots 0). Below some 3 expected events the limits cry
 * wolf more often than the textbook's 3 in 1000; a G or T chart then says more.
 * Source: Montgomery DC. Statistical Quality Control, 6th ed. Wiley 2009, section 7.3.
 */
export const cChart = defineChartType({
  id: 'c',
  needsDenominator: false,
  objectionTo: notNegativeCount,
  plotted: (subgroup) => subgroup.total,
  lines: ({ baseline, centerLine: given }) => {
    const counts = measuredValues(baseline);
    const centerLine = given ?? (isNonEmptyNumbers(counts) ? mean(counts) : null);
    if (centerLine === null || centerLine < 0) return lineAlone(centerLine);
    const sigma = Math.sqrt(centerLine);
    return symmetricLines(centerLine, () => sigma, notNegative);
  },
  leastDenominator: () => 0,
  judgesRuns: true,
  givesAssurance: true,
  hasZones: true,
  usesMovingRanges: false,
  plots: 'level',
  unchanged: redrawCounts,
});
