import type { FormatWords } from './format-words.ts';

const minus = '\u2212';

/** Significant digits that a share or a quotient is trusted with: 57 of 200 is 28.5 %, not 28.499999999999996 %. */
const trustedDigits = 15;

/**
 * Rounds half away from zero, as people do by hand.
 *
 * @example roundTo(1.005, 2) // => 1.01
 * @example roundTo(-2.5, 0) // => -3
 */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Number((Math.abs(value) * scale).toPrecision(trustedDigits));
  const rounded = Math.round(scaled) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A number in a language's marks, with at most so many decimals and no trailing zeros; the minus is U+2212. */
export function writeNumber(value: number, decimals: number, words: FormatWords): string {
  const rounded = roundTo(value, decimals);
  const [whole = '', part = ''] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, words.thousandsMark);
  const fraction = part.replace(/0+$/, '');
  return `${rounded < 0 ? minus : ''}${grouped}${fraction && words.decimalMark}${fraction}`;
}
