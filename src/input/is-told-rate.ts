import { decimalsOf } from './decimals-of.ts';
import type { NumberCell } from './read-number.ts';

/** Room for what binary fractions lose. */
const slack = 1e-9;

/**
 * Whether a value beside counts is the rate that they give, per so many or as a plain quotient. As with a share, it may be
 * rounded or cut off.
 *
 * @example isToldRate({ numerator: 1, denominator: 3 }, { kind: 'number', value: 33.3, percent: false }, 100) // => true
 */
export function isToldRate(
  counts: { readonly numerator: number; readonly denominator: number },
  { value, percent }: Extract<NumberCell, { kind: 'number' }>,
  per: number,
): boolean {
  const { numerator, denominator } = counts;
  if (denominator <= 0) return value === 0;
  const unit = 10 ** -decimalsOf(value);
  const scales = percent ? [100] : [1, per];
  return scales.some((scale) => Math.abs(value - (numerator / denominator) * scale) < unit - slack);
}
