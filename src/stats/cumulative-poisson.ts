import type { Cumulative } from './draw-from.ts';

/** Where the probability of more is no longer worth a step. */
const negligible = 1e-12;

/**
 * Probabilities of at most 0, 1, … events where `expected` are expected; cut off where more have a probability below
 * 1e-12. `expected` is from 0 to some thousands.
 *
 * @example cumulativePoisson(0) // => [1]
 * @example cumulativePoisson(2)[0] // => Math.exp(-2)
 */
export function cumulativePoisson(expected: number): Cumulative {
  if (expected <= 0) return [1];
  let log = -expected;
  let total = Math.exp(log);
  const cumulative: [number, ...number[]] = [total];
  for (let number = 1; number <= expected || Math.exp(log) > negligible; number += 1) {
    log += Math.log(expected / number);
    total += Math.exp(log);
    cumulative.push(total);
  }
  cumulative.push(1);
  return cumulative;
}
