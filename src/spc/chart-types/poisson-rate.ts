import type { RatioModel } from './ratio-lines.ts';
import { notNegative } from './symmetric-lines.ts';

/** Below this many expected events in an ordinary point, a count is too skewed for symmetric limits. */
const leastExpectedEvents = 3;

/** Events fall one by one, with the same rate everywhere: the Poisson distribution. */
export const poissonRate: RatioModel = {
  unitVariance: (centerLine) => centerLine,
  possible: notNegative,
  leastDenominator: (centerLine) => (centerLine > 0 ? leastExpectedEvents / centerLine : Number.POSITIVE_INFINITY),
};
