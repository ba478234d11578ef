/**
 * A list that holds at least one number. What takes it needs no check for an empty list and can never return NaN for
 * one; `isNonEmptyNumbers` proves it.
 */
export type NonEmptyNumbers = readonly [number, ...number[]];

/**
 * Proves that a list holds at least one number.
 *
 * @example isNonEmptyNumbers([3]) // => true
 * @example isNonEmptyNumbers([]) // => false
 */
export const isNonEmptyNumbers = (numbers: readonly number[]): numbers is NonEmptyNumbers => numbers.length > 0;
