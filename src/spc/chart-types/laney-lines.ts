import type { PlottedPoint } from '../points.ts';
import type { LineBasis, Lines } from './chart-type.ts';
import { pooledRatio, type RatioModel, ratioSigma } from './ratio-lines.ts';
import { type Ratio, sigmaOfZ } from './sigma-of-z.ts';
import { lineAlone, symmetricLines } from './symmetric-lines.ts';

/**
 * Lines of Laney's charts: those of a chart of ratios, with sigma at each point made as many times as large (or small) as
 * the points vary more (or less) than the distribution says. No limits where that is not known.
 */
export function laneyLines(basis: LineBasis, model: RatioModel): Lines {
  const centerLine = basis.centerLine ?? pooledRatio(basis.baseline);
  if (centerLine === null) return lineAlone(centerLine);
  const factor = sigmaOfZ(basis.baseline.map(toRatio), centerLine, model, basis);
  if (factor === null) return lineAlone(centerLine);
  const variance = model.unitVariance(centerLine) * factor ** 2;
  return symmetricLines(centerLine, ({ subgroup }) => ratioSigma(subgroup.denominator, variance), model.possible);
}

const toRatio = ({ value, subgroup: { denominator } }: PlottedPoint): Ratio => ({ value, denominator });
