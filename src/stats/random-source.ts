import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Gives the next number of a stream of random numbers: from 0, below 1, all equally likely. */
export type RandomSource = () => number;

/**
 * A stream of random numbers that is the same for the same seed on every machine, so that a simulated figure can be
 * checked by anyone. `seed` is a whole number. The generator is xoroshiro128+ of the package pure-rand.
 *
 * @example makeRandomSource(1)() === makeRandomSource(1)() // => true
 */
export function makeRandomSource(seed: number): RandomSource {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}
