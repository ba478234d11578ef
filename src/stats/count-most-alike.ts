import { isSameNumber } from './is-same-number.ts';

/**
 * How many of the numbers are one and the same (`isSameNumber`), where that is more than half of them; else 0. The line
 * that such numbers are held against makes no difference: on which side of it they fall says nothing.
 *
 * The candidate is found in one pass by the majority vote of Boyer and Moore, and then counted.
 * Source: Boyer RS, Moore JS. MJRTY – a fast majority vote algorithm. In: Automated Reasoning. Kluwer 1991, pages 105–117.
 *
 * @example countMostAlike([1, 0.9, 1, 1]) // => 3
 * @example countMostAlike([1, 0.9, 1, 0.8]) // => 0
 */
export function countMostAlike(numbers: readonly number[]): number {
  let candidate = 0;
  let votes = 0;
  for (const number of numbers) {
    if (votes === 0) candidate = number;
    votes += isSameNumber(number, candidate) ? 1 : -1;
  }
  let alike = 0;
  for (const number of numbers) alike += isSameNumber(number, candidate) ? 1 : 0;
  return alike > numbers.length / 2 ? alike : 0;
}
