import { medianPerMean } from '../../stats/control-chart-constants.ts';
import { mean } from '../../stats/mean.ts';
import { median } from '../../stats/median.ts';
import { isNonEmptyNumbers } from '../../stats/non-empty-numbers.ts';
import { defineChartType } from './chart-type.ts';
import { measuredValues } from './measured-values.ts';
import { notNegativeCount } from './not-negative-count.ts';
import { redrawCasesBetween } from './redraw.ts';
import { lineAlone, notNegative, symmetricLines } from './symmetric-lines.ts';

/**
 * G chart: the number of cases, or of whole days, between rare events (patients between two readmissions), one point per
 * event; 0 is two in a row. A higher point is fewer events.
 *
 * Plotted: the number between. Center line: the median of the baseline, because such numbers are skewed and runs about
 * their mean would be too long below it. Limits come from the mean ḡ: ḡ ∓ 3 √(ḡ (ḡ + 1)), the geometric distribution's,
 * cut off at 0, which the lower one nearly always is. A given center line is taken as the mean and drawn at 0.693 of it,
 * as in qicharts2; other programs draw the mean, or count from 1.
 * Source: Benneyan JC. Number-between g-type statistical quality control charts for monitoring adverse events. Health
 * Care Manag Sci 2001;4(4):305–318, doi:10.1023/A:1011846412909.
 */
export const gChart = defineChartType({
  id: 'g',
  needsDenominator: false,
  objectionTo: notNegativeCount,
  plotted: (subgroup) => subgroup.summary,
  lines: ({ baseline, centerLine: given }) => {
    const numbers = measuredValues(baseline);
    const calculated = isNonEmptyNumbers(numbers) ? { middle: mean(numbers), drawn: median(numbers) } : null;
    const lines = given === null ? calculated : { middle: given, drawn: medianPerMean * given };
    if (lines === null || lines.middle < 0) return lineAlone(lines === null ? null : lines.drawn);
    const { middle, drawn } = lines;
    const sigma = Math.sqrt(middle * (middle + 1));
    return symmetricLines(middle, () => sigma, notNegative, drawn);
  },
  leastDenominator: () => 0,
  judgesRuns: true,
  givesAssurance: true,
  hasZones: true,
  usesMovingRanges: false,
  plots: 'level',
  unchanged: redrawCasesBetween,
});
