import { largestCountedVariance } from './binomial-draw.ts';
import { cumulativePoisson } from './cumulative-poisson.ts';
import { drawFrom } from './draw-from.ts';
import { drawNormal } from './draw-normal.ts';
import type { RandomSource } from './random-source.ts';

/**
 * Makes a draw of a number of events where `expected` are expected, 0 or more. Exact up to 1000; above that the normal
 * distribution stands in, rounded and kept from 0.
 *
 * @example poissonDraw(0)(() => 0.5) // => 0
 * @example poissonDraw(1e9)(() => 0) // => 1e9
 */
export function poissonDraw(expected: number): (random: RandomSource) => number {
  if (expected > largestCountedVariance) {
    return (random) => Math.max(0, Math.round(expected + Math.sqrt(expected) * drawNormal(random)));
  }
  const cumulative = cumulativePoisson(expected);
  return (random) => drawFrom(cumulative, random);
}
