import { defineChartType } from './chart-type.ts';
import { type RatioModel, ratioLines } from './ratio-lines.ts';
import { redrawRates } from './redraw.ts';
import { notNegative } from './symmetric-lines.ts';

/** Below this many expected events in an ordinary point, a count is too skewed for symmetric limits. */
const leastExpectedEvents = 3;

const poisson: RatioModel = {
  unitVariance: (centerLine) => centerLine,
  possible: notNegative,
};

/**
 * U chart: events per unit of what can give rise to them (falls per bed day), where one unit may have several events.
 *
 * Plotted: numerator / denominator. Center line: sum of numerators / sum of denominators of the baseline, or the given
 * one. Sigma at a point: √(ū / nᵢ), the Poisson distribution's; limits vary with the denominator and are cut off at 0.
 * Source: Montgomery DC. Statistical Quality Control, 6th ed. Wiley 2009, section 7.3.
 */
export const uChart = defineChartType({
  id: 'u',
  needsDenominator: true,
  objectionTo: () => null,
  plotted: (subgroup) => subgroup.summary,
  lines: (basis) => ratioLines(basis, poisson),
  leastDenominator: (centerLine) => (centerLine > 0 ? leastExpectedEvents / centerLine : Number.POSITIVE_INFINITY),
  judgesRuns: true,
  givesAssurance: true,
  plots: 'level',
  unchanged: redrawRates,
});
