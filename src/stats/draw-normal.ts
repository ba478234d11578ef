import type { RandomSource } from './random-source.ts';

/**
 * Draws a number from the normal distribution with mean 0 and standard deviation 1, by the method of Box and Muller.
 *
 * Source: Box GEP, Muller ME. A note on the generation of random normal deviates. Ann Math Stat 1958;29(2):610–611,
 * doi:10.1214/aoms/1177706645.
 *
 * @example drawNormal(() => 0) // => 0
 */
export function drawNormal(random: RandomSource): number {
  const distance = Math.sqrt(-2 * Math.log(1 - random()));
  return distance * Math.cos(2 * Math.PI * random()) + 0;
}
