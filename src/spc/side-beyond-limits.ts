import type { PlacedPoint } from './points.ts';

/** A point outside the 3 sigma limits: the side, and the limit that it is beyond. */
export interface BeyondLimits {
  readonly side: 'above' | 'below';
  readonly value: number;
  readonly limit: number;
}

/** On which side a point lies beyond its 3 sigma limits; null within them, on them, and where there are none. */
export function sideBeyondLimits({ value, threeSigma: { lower, upper } }: PlacedPoint): BeyondLimits | null {
  if (value === null) return null;
  if (upper !== null && value > upper) return { side: 'above', value, limit: upper };
  if (lower !== null && value < lower) return { side: 'below', value, limit: lower };
  return null;
}
