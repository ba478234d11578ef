import { defineChartType } from './chart-type.ts';
import { notNegativeCount } from './not-negative-count.ts';
import { poissonRate } from './poisson-rate.ts';
import { ratioLines } from './ratio-lines.ts';
import { redrawRates } from './redraw.ts';

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
  objectionTo: notNegativeCount,
  plotted: (subgroup) => subgroup.summary,
  lines: (basis) => ratioLines(basis, poissonRate),
  leastDenominator: poissonRate.leastDenominator,
  judgesRuns: true,
  givesAssurance: true,
  hasZones: true,
  usesMovingRanges: false,
  plots: 'level',
  unchanged: redrawRates,
});
