import type { EffectGoalId } from './ids.ts';
import type { Localized } from './language-id.ts';

/** One of the programme's five effect goals. */
export interface EffectGoal {
  readonly id: EffectGoalId;
  readonly code: string;
  /** The goal as the programme words it. */
  readonly name: Localized;
  /** A few words for a poster's foot. */
  readonly short: Localized;
  readonly source: string;
}
