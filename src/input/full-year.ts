/**
 * The year that two or four digits stand for: two digits are a year of this century.
 *
 * @example fullYear('22') // => 2022
 */
export const fullYear = (digits: string): number => Number(digits) + (digits.length === 2 ? 2000 : 0);
