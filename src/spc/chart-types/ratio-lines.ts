import type { PlottedPoint } from '../points.ts';
import type { LineBasis, Lines } from './chart-type.ts';
import { lineAlone, type PossibleValues, symmetricLines } from './symmetric-lines.ts';

/**
 * Sum of numerators divided by sum of denominators: the share or rate of all patients, where each point weighs by its
 * size (an I chart of shares weighs all points alike). Null where nothing was measured.
 */
export function pooledRatio(points: readonly PlottedPoint[]): number | null {
  let [numerators, denominators] = [0, 0];
  for (const { subgroup } of points) {
    numerators += subgroup.total ?? 0;
    denominators += subgroup.denominator ?? 0;
  }
  return denominators > 0 ? numerators / denominators : null;
}

/** What a distribution says of a ratio: its variance for a denominator of 1, and between which numbers it lies. */
export interface RatioModel {
  readonly unitVariance: (centerLine: number) => number;
  readonly possible: PossibleValues;
  /** The denominator of an ordinary point below which the distribution is too skewed for symmetric limits. */
  readonly leastDenominator: (centerLine: number) => number;
}

/** Sigma of a ratio, by its distribution: √(unit variance / nᵢ); null where a point has no denominator. */
export function ratioSigma(denominator: number | null, unitVariance: number): number | null {
  return denominator === null || denominator === 0 ? null : Math.sqrt(unitVariance / denominator);
}

/**
 * Lines of charts of numerators over denominators: the pooled ratio, and limits of sigma √(unit variance / nᵢ), which are
 * wide where the denominator is small. No limits where a point has no denominator.
 */
export function ratioLines(basis: LineBasis, { unitVariance, possible }: RatioModel): Lines {
  const centerLine = basis.centerLine ?? pooledRatio(basis.baseline);
  if (centerLine === null) return lineAlone(centerLine);
  const variance = unitVariance(centerLine);
  return symmetricLines(centerLine, ({ subgroup }) => ratioSigma(subgroup.denominator, variance), possible);
}
