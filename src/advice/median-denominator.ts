import { median } from '../stats/median.ts';
import { isNonEmptyNumbers } from '../stats/non-empty-numbers.ts';

/** The denominator of an ordinary point; null where no point has one. */
export function medianDenominator(points: readonly { readonly denominator: number | null }[]): number | null {
  const denominators = points.flatMap(({ denominator }) => denominator ?? []);
  return isNonEmptyNumbers(denominators) ? median(denominators) : null;
}
