/**
 * The sum of numbers, in their unit; the sum of none is 0.
 *
 * Plain summation in the order given. For numbers of one sign its error is a few times 1e-16 of the result per number,
 * far below the 1e-9 by which `isSameNumber` decides what lies on a line; R sums in long double and may differ in the
 * last digits.
 *
 * @example sum([1, 2, 3.5]) // => 6.5
 * @example sum([]) // => 0
 */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
