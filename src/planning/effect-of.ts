import type { Estimate } from './estimate.ts';

/** What another plan does to the chance of seeing a change. */
export type Effect = 'helps' | 'hinders' | 'no-clear-difference';

/** Smaller differences are nothing to plan by, however surely they are known. */
const leastDifference = 0.05;

/** How many standard errors a difference must have. */
const leastErrors = 2;

/**
 * Whether one chance is better than another: only where the difference is at least 5 percentage points and more than
 * two of its standard errors.
 *
 * @example effectOf({ share: 0.6, standardError: 0.01 }, { share: 0.3, standardError: 0.01 }) // => 'helps'
 * @example effectOf({ share: 0.34, standardError: 0.01 }, { share: 0.3, standardError: 0.01 }) // => 'no-clear-difference'
 */
export function effectOf(other: Estimate, asked: Estimate): Effect {
  const difference = other.share - asked.share;
  const error = Math.hypot(other.standardError, asked.standardError);
  const isClear = Math.abs(difference) >= leastDifference && Math.abs(difference) > leastErrors * error;
  if (!isClear) return 'no-clear-difference';
  return difference > 0 ? 'helps' : 'hinders';
}
