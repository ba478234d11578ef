import { averageRange } from '../../stats/average-range.ts';
import { isSameNumber } from '../../stats/is-same-number.ts';
import { movingRanges } from '../../stats/moving-ranges.ts';
import { type RatioModel, ratioSigma } from './ratio-lines.ts';

/** One share or rate; null where it was not measured. Analyzed points are such. */
export interface Ratio {
  readonly value: number | null;
  readonly denominator: number | null;
}

/** How moving ranges become sigma. */
export interface RangeOptions {
  readonly screenMovingRanges: boolean;
  readonly sigmaPerRange: number;
}

/**
 * Laney's sigma of z: how many times as much shares or rates vary from point to point as their distribution says. About 1
 * where the distribution holds; above 1 they are over-dispersed, because the patients of one point have more in common
 * than chance gives them, and limits of a P or U chart are too narrow by this factor.
 *
 * Each ratio is counted in its own sigma from the line, z = (y − line) / √(unit variance / nᵢ), and sigma of z is the
 * average moving range of z times `sigmaPerRange` (1 / 1.128), as on an I chart. Null where no ranges, or no spread, tell
 * of it: fewer than two neighbors, all ratios the same, or a line at 0 or at 100 %. `ratios` are in time order, without
 * those that are excluded. Source: Laney DB. Improved control charts for attributes. Qual Eng 2002;14(4):531–537,
 * doi:10.1081/QEN-120003555.
 */
export function sigmaOfZ(
  ratios: readonly Ratio[],
  centerLine: number,
  model: RatioModel,
  { screenMovingRanges, sigmaPerRange }: RangeOptions,
): number | null {
  const variance = model.unitVariance(centerLine);
  if (!(variance > 0)) return null;
  const zOf = ({ value, denominator }: Ratio): number | null => {
    const sigma = ratioSigma(denominator, variance);
    if (value === null || sigma === null) return null;
    return isSameNumber(value, centerLine) ? 0 : (value - centerLine) / sigma;
  };
  const range = averageRange(movingRanges(ratios.map(zOf)), screenMovingRanges);
  return range === null ? null : range * sigmaPerRange;
}
