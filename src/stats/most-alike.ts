import { isSameNumber } from './is-same-number.ts';

/**
 * The number that more than half of the numbers are (`isSameNumber`); null where there is none. The line that such numbers
 * are held against makes no difference: on which side of it they fall says nothing.
 *
 * The candidate is found in one pass by the majority vote of Boyer and Moore, and then counted.
 * Source: Boyer RS, Moore JS. MJRTY – a fast majority vote algorithm. In: Automated Reasoning. Kluwer 1991, pages 105–117.
 *
 * @example mostAlike([1, 0.9, 1, 1]) // => 1
 * @example mostAlike([1, 0.9, 1, 0.8]) // => null
 */
export function mostAlike(numbers: readonly number[]): number | null {
  let candidate = 0;
  let votes = 0;
  for (const number of numbers) {
    if (votes === 0) candidate = number;
    votes += isSameNumber(number, candidate) ? 1 : -1;
  }
  let alike = 0;
  for (const number of numbers) alike += isSameNumber(number, candidate) ? 1 : 0;
  return alike > numbers.length / 2 ? candidate : null;
}
