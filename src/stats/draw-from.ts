import type { RandomSource } from './random-source.ts';

/** Probabilities added up: at k, the probability of k or less. The last is 1. */
export type Cumulative = readonly [number, ...number[]];

/**
 * Draws a whole number from 0 by its cumulative probabilities.
 *
 * @example drawFrom([0.25, 0.75, 1], () => 0.5) // => 1
 */
export function drawFrom(cumulative: Cumulative, random: RandomSource): number {
  const wanted = random();
  let [lowest, highest] = [0, cumulative.length - 1];
  // Halving: of a quarter of a million patients every number would be too many to look at.
  while (lowest < highest) {
    const middle = (lowest + highest) >> 1;
    if ((cumulative[middle] as number) <= wanted) lowest = middle + 1;
    else highest = middle;
  }
  return lowest;
}
