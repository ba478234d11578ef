import type { Direction } from '../domain/direction.ts';
import type { GoalReading } from '../reading/reading.ts';
import type { SeriesTarget } from '../series/series.ts';
import { isSameNumber } from '../stats/is-same-number.ts';
import type { NewestLevel } from './newest-level.ts';

/** How far it is to the goal, on the scale of the points. */
export type GoalGap =
  /** The project has no goal as a number. */
  | { readonly kind: 'no-goal' }
  /** Too few points to tell a level, or none that may be shown. */
  | { readonly kind: 'no-level'; readonly target: SeriesTarget }
  /** `held`: met and held by the rule of the readings. */
  | { readonly kind: 'reached'; readonly target: SeriesTarget; readonly now: NewestLevel; readonly held: boolean }
  | { readonly kind: 'left'; readonly target: SeriesTarget; readonly now: NewestLevel }
  /** No direction is better, so that nothing is left or reached. */
  | { readonly kind: 'no-direction'; readonly target: SeriesTarget; readonly now: NewestLevel };

/** What a gap is worked out from. */
export interface GapFacts {
  readonly target: SeriesTarget | null;
  readonly now: NewestLevel | null;
  readonly direction: Direction;
  readonly met: GoalReading['met'];
}

/** The gap between where a series stands and the goal that holds for it. */
export function goalGap({ target, now, direction, met }: GapFacts): GoalGap {
  if (target === null) return { kind: 'no-goal' };
  if (now === null) return { kind: 'no-level', target };
  if (direction === 'neutral') return { kind: 'no-direction', target, now };
  const isReached = isSameNumber(now.level, target.value) || now.level > target.value === (direction === 'up');
  return isReached ? { kind: 'reached', target, now, held: met === 'met-and-held' } : { kind: 'left', target, now };
}
