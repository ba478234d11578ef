import { binomialShare } from './binomial-share.ts';
import { defineChartType } from './chart-type.ts';
import { notNegativeCount } from './not-negative-count.ts';
import { ratioLines } from './ratio-lines.ts';
import { redrawShares } from './redraw.ts';

/**
 * P chart: the share of patients with whom something was done or happened, 0 to 1, where each patient counts once.
 *
 * Plotted: numerator / denominator. Center line: sum of numerators / sum of denominators of the baseline, or the given
 * one. Sigma at a point: √(p̄ (1 − p̄) / nᵢ), the binomial distribution's; limits vary with the denominator and are cut
 * off at 0 and 1. That numerators do not exceed denominators is for the reader of the data to see to.
 * Source: Montgomery DC. Statistical Quality Control, 6th ed. Wiley 2009, section 7.2.
 */
export const pChart = defineChartType({
  id: 'p',
  needsDenominator: true,
  objectionTo: notNegativeCount,
  plotted: (subgroup) => subgroup.summary,
  lines: (basis) => ratioLines(basis, binomialShare),
  leastDenominator: binomialShare.leastDenominator,
  judgesRuns: true,
  givesAssurance: true,
  hasZones: true,
  usesMovingRanges: false,
  plots: 'level',
  unchanged: redrawShares,
});
