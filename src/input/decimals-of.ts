/**
 * How many decimals a number was written with, zeros at the end left out.
 *
 * @example decimalsOf(66.7) // => 1
 */
export const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
