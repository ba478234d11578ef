import type { Run } from '../../stats/runs-about-line.ts';
import type { LinedPhase } from '../lined-phase.ts';
import type { PlacedPoint } from '../points.ts';

/**
 * What a sign says of the phase as it is now: which way it has gone, that it went up and down (`changed`), or only that
 * its points are ordered by something other than chance (`pattern`), which is no change of level.
 */
export type Saying = 'high' | 'low' | 'changed' | 'pattern';

/** What a rule found: the sign and what it rests on. */
export interface Evidence {
  /** The side of the line that the sign lies on, or that a trend moves towards; null where it has none. */
  readonly side: Run<unknown>['side'] | null;
  /** First and last point of the stretch that shows the sign. */
  readonly from: PlacedPoint;
  readonly to: PlacedPoint;
  /** The points that are to be marked; none where the sign is in the whole stretch and in no point of it. */
  readonly marked: readonly PlacedPoint[];
  readonly observed: number;
  /** The most, or the fewest, that is ordinary. */
  readonly limit: number;
  /** Null where the sign is over, and says nothing of how things are now. */
  readonly says: Saying | null;
}

/** What is true of a rule whatever lengths a rule set gives it. */
export interface RuleTraits<Id extends string = string> {
  readonly id: Id;
  /** Whether the rule rests on the order of points, and so is left out where the points of a chart depend on each other. */
  readonly restsOnRuns: boolean;
  /** Whether the rule rests on limits or zones, and so says nothing where limits are not judged. */
  readonly needsLimits: boolean;
}

/** One test for a sign of non-random variation within a phase. */
export interface Rule<Id extends string = string> extends RuleTraits<Id> {
  readonly find: (phase: LinedPhase) => readonly Evidence[];
}

/** A rule that rule sets use with settings of their own, such as how many points it takes. */
export interface AdjustableRule<Id extends string, Settings> extends RuleTraits<Id> {
  readonly with: (settings: Settings) => Rule<Id>;
}

export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule;

/** Makes a rule of its traits and of what it looks for, given the settings of a rule set. */
export function defineAdjustableRule<const Id extends string, Settings>(
  traits: RuleTraits<Id>,
  find: (phase: LinedPhase, settings: Settings) => readonly Evidence[],
): AdjustableRule<Id, Settings> {
  return { ...traits, with: (settings) => ({ ...traits, find: (phase) => find(phase, settings) }) };
}
