import type { EffectGoal } from './effect-goal.ts';
import type { HphStep } from './hph-step.ts';
import type { Indicator } from './indicator.ts';
import type { Municipality } from './municipality.ts';

/** What the programme measures: read from `templates/catalogue/`, extended by a network's own indicators. */
export interface Catalogue {
  readonly effectGoals: readonly EffectGoal[];
  readonly hphSteps: readonly HphStep[];
  readonly indicators: readonly Indicator[];
  /** Of Norway, so that a team is known by a number or name of before too. */
  readonly municipalities: readonly Municipality[];
}
