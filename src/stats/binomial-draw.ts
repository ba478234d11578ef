import { cumulativeBinomial } from './cumulative-binomial.ts';
import { drawFrom } from './draw-from.ts';
import { drawNormal } from './draw-normal.ts';
import type { RandomSource } from './random-source.ts';

/** Beyond this variance a binomial or Poisson number is drawn from the normal distribution, of which it then is a rounding. */
export const largestCountedVariance = 1000;

/**
 * Makes a draw of how many of `size` patients have it done, each with the same `share` (0 to 1) of a chance. Exact by the
 * cumulative probabilities of the rarer side; where the variance is above 1000 the normal distribution stands in, rounded
 * and kept from 0 to `size`, so that a denominator of millions costs no more than one of ten.
 *
 * @example binomialDraw(2, 0.5)(() => 0.5) // => 1
 * @example binomialDraw(1e10, 0.25)(() => 0) // => 2.5e9
 */
export function binomialDraw(size: number, share: number): (random: RandomSource) => number {
  const variance = size * share * (1 - share);
  if (variance > largestCountedVariance) {
    const [middle, sigma] = [size * share, Math.sqrt(variance)];
    return (random) => Math.min(size, Math.max(0, Math.round(middle + sigma * drawNormal(random))));
  }
  if (share > 0.5) {
    const others = cumulativeBinomial(size, 1 - share);
    return (random) => size - drawFrom(others, random);
  }
  const cumulative = cumulativeBinomial(size, share);
  return (random) => drawFrom(cumulative, random);
}
