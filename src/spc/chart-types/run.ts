import { median } from '../../stats/median.ts';
import { isNonEmptyNumbers } from '../../stats/non-empty-numbers.ts';
import { defineChartType } from './chart-type.ts';
import { measuredValues } from './measured-values.ts';
import { redrawInAnyOrder } from './redraw.ts';
import { lineAlone } from './symmetric-lines.ts';

/**
 * Run chart: any measure in time order with its median. It assumes nothing of the distribution and is where every
 * series should begin; it finds shifts that last, not single outlying points.
 *
 * Plotted: the value, or numerator divided by denominator. Center line: median of the baseline. No limits.
 * Source: Anhøj J, Olesen AV. Run charts revisited. PLoS ONE 2014;9(11):e113825, doi:10.1371/journal.pone.0113825.
 */
export const runChart = defineChartType({
  id: 'run',
  needsDenominator: false,
  objectionTo: () => null,
  plotted: (subgroup) => subgroup.summary,
  lines: ({ baseline, centerLine }) => {
    const values = measuredValues(baseline);
    const calculated = isNonEmptyNumbers(values) ? median(values) : null;
    return lineAlone(centerLine ?? calculated);
  },
  leastDenominator: () => 0,
  judgesRuns: true,
  givesAssurance: false,
  hasZones: false,
  usesMovingRanges: false,
  plots: 'level',
  unchanged: redrawInAnyOrder,
});
