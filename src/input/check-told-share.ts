import type { Finding } from '../domain/finding.ts';
import { decimalsOf } from './decimals-of.ts';
import type { Note } from './quantities.ts';
import type { NumberCell } from './read-number.ts';

/** Room for what binary fractions lose. */
const slack = 1e-9;

/**
 * A share that is told as a percentage beside its counts, and is not what the counts give. It agrees where it is less
 * than one unit of its last written digit away, so that rounding and cutting off both pass: 2 of 3 is 66 %, 67 %, 66.7 %
 * and 0.67. A value above 1 without a percent sign is taken for a percentage.
 */
export function checkToldShare(
  counts: { readonly numerator: number; readonly denominator: number },
  value: Extract<NumberCell, { kind: 'number' }>,
  note: Note,
): readonly Finding[] {
  const { numerator, denominator } = counts;
  if (denominator <= 0 || numerator > denominator) return [];
  const whole = value.percent || value.value > 1 ? 100 : 1;
  const counted = numerator / denominator;
  const unit = 10 ** -decimalsOf(value.value);
  if (Math.abs(value.value - counted * whole) < unit - slack) return [];
  return [note('value-disagrees', 'value', { told: value.value / whole, counted })];
}
