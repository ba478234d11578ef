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
  let number = 0;
  while (number < cumulative.length - 1 && (cumulative[number] as number) <= wanted) number += 1;
  return number;
}
