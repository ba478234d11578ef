import { isSameNumber } from '../stats/is-same-number.ts';
import type { PlacedPoint } from './points.ts';

/** A point outside the 3 sigma limits: the side, and the limit that it is beyond. */
export interface BeyondLimits {
  readonly side: 'above' | 'below';
  readonly value: number;
  readonly limit: number;
}

/**
 * On which side a point lies beyond its 3 sigma limits; null within them, on them, and where there are none. On a limit is
 * what `isSameNumber` says is: subgroups that are all alike on paper lie on theirs, however their sums were rounded.
 */
export function sideBeyondLimits({ value, threeSigma: { lower, upper } }: PlacedPoint): BeyondLimits | null {
  if (value === null) return null;
  if (upper !== null && value > upper && !isSameNumber(value, upper)) return { side: 'above', value, limit: upper };
  if (lower !== null && value < lower && !isSameNumber(value, lower)) return { side: 'below', value, limit: lower };
  return null;
}
