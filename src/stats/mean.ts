import type { NonEmptyNumbers } from './non-empty-numbers.ts';
import { sum } from './sum.ts';

/**
 * The arithmetic mean, in the unit of the numbers: center line of I charts and size of an average moving range.
 *
 * @example mean([2, 4, 9]) // => 5
 */
export function mean(numbers: NonEmptyNumbers): number {
  return sum(numbers) / numbers.length;
}
