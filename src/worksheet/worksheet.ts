import type { EffectGoal } from '../domain/effect-goal.ts';
import type { Network } from '../domain/network.ts';
import type { Team } from '../domain/team.ts';
import type { FalseAlarms } from '../planning/false-alarms.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { GoalGap } from './goal-gap.ts';
import type { PlanAhead } from './plan-ahead.ts';
import type { TimeAhead } from './time-ahead.ts';

/** What a team has before it when it weighs its own work and sets new goals: made of what may be published. */
export interface Worksheet {
  readonly team: Team;
  readonly network: Network | null;
  readonly time: TimeAhead;
  /** Of the catalogue. */
  readonly effectGoals: readonly EffectGoal[];
  /** The main one first. */
  readonly series: readonly WorksheetSeries[];
}

/** One indicator of the team, for one patient group. */
export interface WorksheetSeries {
  readonly read: ReadSeries;
  readonly isMain: boolean;
  readonly gap: GoalGap;
  /** Whether the rules show a sign, show none, or may not be used. */
  readonly answer: RulesAnswer;
  readonly falseAlarms: FalseAlarms;
  readonly ahead: PlanAhead;
}

export type RulesAnswer = 'sign' | 'no-sign' | 'silent';
