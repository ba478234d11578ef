import { averageRange } from '../../stats/average-range.ts';
import { mean } from '../../stats/mean.ts';
import { movingRanges } from '../../stats/moving-ranges.ts';
import { isNonEmptyNumbers } from '../../stats/non-empty-numbers.ts';
import { defineChartType } from './chart-type.ts';
import { measuredValues } from './measured-values.ts';
import { redrawSingleNormal } from './redraw.ts';
import { anyValue, lineAlone, symmetricLines } from './symmetric-lines.ts';

/**
 * I chart (individuals, XmR): single measurements in time order, such as minutes, means or rates. Its limits come from
 * the variation between neighbors, so it fits where no distribution is known.
 *
 * Plotted: the value, or numerator divided by denominator (then every point weighs alike). Center line: mean of the
 * baseline. Sigma: average moving range of the baseline / 1.128. Limits are not cut off, not at 0 or 100 % either, as
 * in qicharts2 and NHSRplotthedots; they are null where there is no spread.
 * Source: Montgomery DC. Statistical Quality Control, 6th ed. Wiley 2009, section 6.4. Screening: Nelson 1982.
 */
export const iChart = defineChartType({
  id: 'i',
  needsDenominator: false,
  objectionTo: () => null,
  plotted: (subgroup) => subgroup.summary,
  lines: ({ baseline, centerLine: given, screenMovingRanges, sigmaPerRange }) => {
    const values = measuredValues(baseline);
    const centerLine = given ?? (isNonEmptyNumbers(values) ? mean(values) : null);
    const range = averageRange(movingRanges(baseline.map(({ value }) => value)), screenMovingRanges);
    if (centerLine === null || range === null) return lineAlone(centerLine);
    const sigma = range * sigmaPerRange;
    return symmetricLines(centerLine, () => sigma, anyValue);
  },
  leastDenominator: () => 0,
  judgesRuns: true,
  givesAssurance: true,
  hasZones: true,
  usesMovingRanges: true,
  plots: 'level',
  unchanged: redrawSingleNormal,
});
