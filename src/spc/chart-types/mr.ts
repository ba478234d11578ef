import { upperRangeFactor } from '../../stats/control-chart-constants.ts';
import { mean } from '../../stats/mean.ts';
import { movingRanges } from '../../stats/moving-ranges.ts';
import { isNonEmptyNumbers } from '../../stats/non-empty-numbers.ts';
import { rangeBetween } from '../../stats/range-between.ts';
import { defineChartType } from './chart-type.ts';
import { redrawSingleNormal } from './redraw.ts';
import { lineAlone } from './symmetric-lines.ts';

/**
 * MR chart (moving ranges): how much a measurement differs from the one before. It goes with an I chart of the same
 * series and shows when the variation, not the level, has changed.
 *
 * Plotted: |yᵢ − yᵢ₋₁|, none for the first point of a phase and on both sides of a gap; over an excluded point its
 * neighbors become consecutive (in qicharts2 the range from the excluded point is plotted and enters the mean). Center
 * line: mean of the ranges of the baseline, never screened. Limits: 0 and 3.267 (D4) times the line; those at 2 sigma are
 * two thirds of that, as in qicharts2. No limits where there is no spread. Neighboring ranges share a measurement, so that
 * runs of them mean nothing: only points beyond the limit are judged.
 * Source: Montgomery DC. Statistical Quality Control, 6th ed. Wiley 2009, section 6.4.
 */
export const mrChart = defineChartType({
  id: 'mr',
  needsDenominator: false,
  objectionTo: () => null,
  plotted: ({ summary }, previous) => {
    const before = previous?.summary ?? null;
    return summary === null || before === null ? null : rangeBetween(summary, before);
  },
  lines: ({ baseline, centerLine: given }) => {
    const ranges = movingRanges(baseline.map(({ subgroup }) => subgroup.summary));
    const centerLine = given ?? (isNonEmptyNumbers(ranges) ? mean(ranges) : null);
    if (centerLine === null || centerLine <= 0) return lineAlone(centerLine);
    return {
      centerLine,
      limitsAt: (_, sigmas) => ({ lower: 0, upper: (sigmas / 3) * upperRangeFactor * centerLine }),
      zAt: () => null,
    };
  },
  leastDenominator: () => 0,
  judgesRuns: false,
  givesAssurance: false,
  hasZones: false,
  usesMovingRanges: true,
  plots: 'spread',
  unchanged: redrawSingleNormal,
});
