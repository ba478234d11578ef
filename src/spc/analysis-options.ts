import type { Direction } from '../domain/direction.ts';
import type { RuleSetId } from './rule-sets/index.ts';
import type { PeriodKey } from './series-input.ts';

/** How a series is analyzed. All is optional; the defaults are Anhøj's rules on every point. */
export interface AnalysisOptions {
  readonly rules?: RuleSetId;
  /** The points that the center line and sigma come from: the first so many of each phase, or all through a period. */
  readonly baseline?: { readonly points: number } | { readonly through: PeriodKey };
  /** First period of each new phase. */
  readonly phases?: readonly PeriodKey[];
  readonly exclude?: readonly PeriodKey[];
  /** A center line that is given instead of calculated. */
  readonly centerLine?: number;
  /** Leave out moving ranges at or above 3.267 times their mean, once. Default true. */
  readonly screenMovingRanges?: boolean;
  readonly subgroupSummary?: 'mean' | 'median' | 'sum';
  /** Which way is better. Default neutral. */
  readonly direction?: Direction;
  readonly target?: number;
}
