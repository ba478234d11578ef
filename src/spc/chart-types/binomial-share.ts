import type { RatioModel } from './ratio-lines.ts';
import { shares } from './symmetric-lines.ts';

/** Fewer patients than this expected on the rarer side of an ordinary point, and a share is too skewed for such limits. */
const leastExpectedPatients = 3;

/** Each patient has the same chance, and counts once: the binomial distribution. */
export const binomialShare: RatioModel = {
  unitVariance: (centerLine) => centerLine * (1 - centerLine),
  possible: shares,
  leastDenominator: (centerLine) => {
    const rarer = Math.min(centerLine, 1 - centerLine);
    return rarer > 0 ? leastExpectedPatients / rarer : Number.POSITIVE_INFINITY;
  },
};
