import { defineChartType } from './chart-type.ts';
import { type RatioModel, ratioLines } from './ratio-lines.ts';
import { redrawShares } from './redraw.ts';
import { shares } from './symmetric-lines.ts';

/** Fewer patients than this expected on the rarer side of an ordinary point, and a share is too skewed for such limits. */
const leastExpectedPatients = 3;

const binomial: RatioModel = {
  unitVariance: (centerLine) => centerLine * (1 - centerLine),
  possible: shares,
};

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
  objectionTo: () => null,
  plotted: (subgroup) => subgroup.summary,
  lines: (basis) => ratioLines(basis, binomial),
  leastDenominator: (centerLine) => {
    const rarer = Math.min(centerLine, 1 - centerLine);
    return rarer > 0 ? leastExpectedPatients / rarer : Number.POSITIVE_INFINITY;
  },
  judgesRuns: true,
  givesAssurance: true,
  plots: 'level',
  unchanged: redrawShares,
});
