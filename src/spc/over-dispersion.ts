import { rangeToSigma } from '../stats/control-chart-constants.ts';
import type { RatioModel } from './chart-types/ratio-lines.ts';
import { type Ratio, sigmaOfZ } from './chart-types/sigma-of-z.ts';
import { leastMeasured } from './not-judged.ts';

/** How far above 1 sigma of z may lie by chance, times the square root of the number of points. */
const chanceAboveOne = 2.5;

/**
 * How many times as much shares or rates vary from point to point as their distribution says (Laney's sigma of z), where
 * that is more than chance gives; null where it is not, where it is not known, and with fewer than 12 measured points.
 *
 * More than chance gives is more than 1 + 2.5 / √n for n points: 1.72 for 12 points, 1.46 for 30. Of honest binomial
 * series of 12 points 1.0 % lie above it, of 30 points 0.6 % (20 000 simulated series each of 10 to 2 000 patients a point
 * and shares from 1 to 90 %; a seeded test repeats it). The factor is our own: sources judge by eye.
 *
 * `ratios` are in time order, without those that are excluded; `centerLine` is a share 0 to 1 or a rate.
 *
 * @example overDispersion([], 0.5, { unitVariance: () => 0.25, possible: { from: 0, to: 1 }, leastDenominator: () => 0 }) // => null
 */
export function overDispersion(ratios: readonly Ratio[], centerLine: number, model: RatioModel): number | null {
  const measured = ratios.filter(({ value }) => value !== null).length;
  if (measured < leastMeasured) return null;
  const found = sigmaOfZ(ratios, centerLine, model, { screenMovingRanges: true, sigmaPerRange: 1 / rangeToSigma });
  return found !== null && found > 1 + chanceAboveOne / Math.sqrt(measured) ? found : null;
}
