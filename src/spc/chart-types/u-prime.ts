import { defineChartType } from './chart-type.ts';
import { laneyLines } from './laney-lines.ts';
import { notNegativeCount } from './not-negative-count.ts';
import { poissonRate } from './poisson-rate.ts';
import { redrawSpreadRates } from './redraw.ts';

/**
 * U′ chart (Laney's U prime): events per unit of what can give rise to them, where rates vary more from point to point
 * than single events falling by chance explain; a U chart would then mark too many points.
 *
 * Plotted, center line: as on a U chart. Sigma at a point: √(ū / nᵢ) times `sigmaOfZ` of the baseline. Limits are cut off
 * at 0, and null where sigma of z is not known: fewer than two neighbors, no spread, or no events. Limits are held back
 * for small denominators as on a U chart.
 * Source: Laney DB. Improved control charts for attributes. Qual Eng 2002;14(4):531–537, doi:10.1081/QEN-120003555.
 */
export const uPrimeChart = defineChartType({
  id: 'u-prime',
  needsDenominator: true,
  objectionTo: notNegativeCount,
  plotted: (subgroup) => subgroup.summary,
  lines: (basis) => laneyLines(basis, poissonRate),
  leastDenominator: poissonRate.leastDenominator,
  judgesRuns: true,
  givesAssurance: true,
  hasZones: true,
  usesMovingRanges: true,
  plots: 'level',
  unchanged: redrawSpreadRates,
});
