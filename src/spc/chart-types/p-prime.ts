import { binomialShare } from './binomial-share.ts';
import { defineChartType } from './chart-type.ts';
import { laneyLines } from './laney-lines.ts';
import { notNegativeCount } from './not-negative-count.ts';
import { redrawSpreadShares } from './redraw.ts';

/**
 * P′ chart (Laney's P prime): the share of patients, 0 to 1, where shares vary more from point to point than each
 * patient's own chance explains, as they do with denominators of thousands; a P chart would then mark too many points.
 *
 * Plotted, center line: as on a P chart. Sigma at a point: √(p̄ (1 − p̄) / nᵢ) times `sigmaOfZ` of the baseline. Limits are
 * cut off at 0 and 1, and null where sigma of z is not known: fewer than two neighbors, no spread, or all at 0 or 100 %.
 * Limits are held back for small denominators as on a P chart: wider ones do not make a skewed share symmetric.
 * Source: Laney DB. Improved control charts for attributes. Qual Eng 2002;14(4):531–537, doi:10.1081/QEN-120003555.
 */
export const pPrimeChart = defineChartType({
  id: 'p-prime',
  needsDenominator: true,
  objectionTo: notNegativeCount,
  plotted: (subgroup) => subgroup.summary,
  lines: (basis) => laneyLines(basis, binomialShare),
  leastDenominator: binomialShare.leastDenominator,
  judgesRuns: true,
  givesAssurance: true,
  hasZones: true,
  usesMovingRanges: true,
  plots: 'level',
  unchanged: redrawSpreadShares,
});
