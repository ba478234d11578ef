import type { Cumulative } from './draw-from.ts';

/** Where the probability of more is no longer worth a step. */
const negligible = 1e-15;

/**
 * Probabilities of at most 0, 1, … of `size` patients, each with the same `share` (0 to 1) of having it done. Exact; the
 * odds are multiplied up on a log scale, so that large sizes do not underflow, and the list ends where more have a
 * probability below 1e-15.
 *
 * @example cumulativeBinomial(2, 0.5) // => [0.25, 0.75, 1]
 */
export function cumulativeBinomial(size: number, share: number): Cumulative {
  if (size === 0 || share <= 0) return [1];
  if (share >= 1) return [0, ...new Array<number>(size - 1).fill(0), 1];
  const odds = share / (1 - share);
  let log = size * Math.log1p(-share);
  let total = Math.exp(log);
  const cumulative: [number, ...number[]] = [total];
  for (let number = 1; number < size && (number <= size * share || Math.exp(log) > negligible); number += 1) {
    log += Math.log((odds * (size - number + 1)) / number);
    total += Math.exp(log);
    cumulative.push(total);
  }
  cumulative.push(1);
  return cumulative;
}
