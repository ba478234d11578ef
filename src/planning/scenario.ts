import type { MeasuringPlan } from './measuring-plan.ts';

/**
 * How the series is read when it is there. `one-median`: no phase, the median of all points. `new-phase`: a phase from
 * the first point after the change, held against the median before.
 */
export type Way = 'one-median' | 'new-phase';

/** One thing to simulate. */
export interface Scenario {
  readonly plan: MeasuringPlan;
  /** Whether the level goes to the goal after the last point before; else it stays as it is now. */
  readonly changes: boolean;
  /** Standard deviation of the true share from month to month, 0 to 1; 0 where it is steady. */
  readonly monthSd: number;
  /** Whether anyone looks after each new point, or only after the last. */
  readonly looks: 'every' | 'last';
}
