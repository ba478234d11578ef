import type { Run } from '../../stats/runs-about-line.ts';
import type { LinedPhase } from '../lined-phase.ts';
import type { PlacedPoint } from '../points.ts';

/** What a rule found: the sign and what it rests on. */
export interface Evidence {
  readonly side: Run<unknown>['side'] | null;
  /** First and last point of the stretch that shows the sign. */
  readonly from: PlacedPoint;
  readonly to: PlacedPoint;
  /** The points that are to be marked; none where the sign is in the whole stretch and in no point of it. */
  readonly marked: readonly PlacedPoint[];
  readonly observed: number;
  readonly limit: number;
}

/** One test for a sign of non-random variation within a phase. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  /** Whether the rule rests on runs, and so is left out where the points of a chart depend on each other. */
  readonly restsOnRuns: boolean;
  readonly find: (phase: LinedPhase) => readonly Evidence[];
}

export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule;
