import { sum } from './sum.ts';

/** Weights below this part of the largest one change no digit of a sum. */
const negligible = 1e-20;

/**
 * The quantile of a number of heads in `tosses` fair tosses: the smallest k with P(heads ≤ k) ≥ `probability`. Whether a
 * useful point lies on the other side of the median than the one before is such a toss.
 *
 * Exact, without a normal approximation, as R's `qbinom(probability, tosses, 0.5)`; `tosses` is a whole number from 0,
 * `probability` is above 0 and below 0.5. Only the weights near the middle are added up, relative to the largest: the work grows
 * with the square root of `tosses` and nothing underflows.
 *
 * @example binomialHalfQuantile(0.05, 23) // => 8
 * @example binomialHalfQuantile(0.05, 0) // => 0
 */
export function binomialHalfQuantile(probability: number, tosses: number): number {
  const middle = Math.floor(tosses / 2);
  const weights: number[] = [];
  let weight = 1;
  for (let heads = middle; heads >= 0 && weight > negligible; heads -= 1) {
    weights.push(weight);
    weight *= heads / (tosses - heads + 1);
  }
  const lowerHalf = sum(weights);
  const wanted = probability * (2 * lowerHalf - (tosses % 2 === 0 ? 1 : 0));
  let heads = middle - weights.length;
  let below = 0;
  for (const next of weights.reverse()) {
    if (below >= wanted) break;
    below += next;
    heads += 1;
  }
  return heads;
}
