import { isSameNumber } from './is-same-number.ts';

/**
 * The distance between two neighbors, in their unit; exactly 0 where they are the same but for rounding (`isSameNumber`),
 * so that values that are alike on paper show no spread.
 *
 * @example rangeBetween(5, 7) // => 2
 * @example rangeBetween(0.1 + 0.2, 0.3) // => 0
 */
export const rangeBetween = (a: number, b: number): number => (isSameNumber(a, b) ? 0 : Math.abs(a - b));
