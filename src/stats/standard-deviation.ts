import { isSameNumber } from './is-same-number.ts';
import { mean } from './mean.ts';
import type { NonEmptyNumbers } from './non-empty-numbers.ts';

/**
 * The standard deviation of a sample (n − 1 in the denominator), in the unit of the numbers; null of a single number.
 * Numbers that are the same but for rounding (`isSameNumber`) have none: exactly 0.
 *
 * @example standardDeviation([2, 4, 6]) // => 2
 * @example standardDeviation([5]) // => null
 * @example standardDeviation([0.1, 0.1, 0.1]) // => 0
 */
export function standardDeviation(numbers: NonEmptyNumbers): number | null {
  if (numbers.length === 1) return null;
  const [first] = numbers;
  if (numbers.every((number) => isSameNumber(number, first))) return 0;
  const middle = mean(numbers);
  let squares = 0;
  for (const number of numbers) squares += (number - middle) ** 2;
  return Math.sqrt(squares / (numbers.length - 1));
}
