import { isNonEmpty } from '../domain/non-empty.ts';
import type { Step } from '../domain/period.ts';
import { forecastPlan, type PlanForecast } from '../planning/forecast-plan.ts';
import { type Frequency, frequencies, monthsPerPoint } from '../planning/frequency.ts';
import { mostPoints } from '../planning/list-alternatives.ts';
import type { MeasuringPlan } from '../planning/measuring-plan.ts';
import type { MeasuredPhase } from '../reading/measured-phase.ts';
import type { Series } from '../series/series.ts';
import { median } from '../stats/median.ts';
import type { GoalGap } from './goal-gap.ts';
import type { NewestLevel } from './newest-level.ts';
import type { PointsAhead } from './points-ahead.ts';

/** Why nothing is said of how easily a change would be seen. */
export type NoForecast =
  | 'no-goal'
  | 'at-goal'
  | 'not-a-share'
  | 'no-level'
  | 'no-direction'
  | 'no-points'
  | 'other-step'
  | 'too-many';

/** What the time ahead can show. */
export type PlanAhead =
  /** When points come is not known. */
  | { readonly kind: 'no-calendar' }
  /** Nothing of the series may be shown. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'points'; readonly points: PointsAhead; readonly why: NoForecast }
  | {
      readonly kind: 'forecast';
      readonly points: PointsAhead;
      readonly forecast: PlanForecast;
      /** False where the team has no goal as a number, and the level that is hoped for is an example. */
      readonly isGoal: boolean;
    };

/** What a plan for the time ahead is worked out from. */
export interface AheadFacts {
  readonly series: Series;
  /** The newest phase; null where it has no points. */
  readonly phase: MeasuredPhase | null;
  readonly points: PointsAhead | null;
  readonly gap: GoalGap;
  readonly now: NewestLevel | null;
  /** Only the main series is forecast without a goal. */
  readonly isMain: boolean;
  readonly minDenominator: number;
}

/** A worksheet is for talking: a standard error of at most 1.6 percentage points is enough, in a quarter of the time. */
export const worksheetRuns = 1000;

/** The change that stands as an example where a team has no goal as a number. */
const exampleChange = 0.2;

/** More patients in a point show nothing more, and take longer to simulate. */
const mostPatients = 1000;

/**
 * How many points come, and what `gpf plan` says of the change that the team hopes for when it begins on the first day:
 * with the level that the newest points have, as many patients in each point as the median, and the step of the series.
 */
export function planAhead(facts: AheadFacts, runs: number = worksheetRuns): PlanAhead {
  const { points, series } = facts;
  if (series.privacy.hiddenByOutcome) return { kind: 'hidden' };
  if (points === null) return { kind: 'no-calendar' };
  const plan = planOf(facts, points);
  if (typeof plan === 'string') return { kind: 'points', points, why: plan };
  return { kind: 'forecast', points, forecast: forecastPlan(plan, runs), isGoal: facts.gap.kind !== 'no-goal' };
}

/** Every reason is looked for in the order in which a team would ask. */
function planOf(facts: AheadFacts, points: PointsAhead): MeasuringPlan | NoForecast {
  const { series, gap, now, isMain, minDenominator } = facts;
  if (gap.kind === 'no-goal' && !isMain) return 'no-goal';
  if (gap.kind === 'reached') return 'at-goal';
  if (series.indicator.measure !== 'share' || series.plots !== 'level') return 'not-a-share';
  const every = frequencyOf(points.step);
  const patients = patientsOf(facts);
  if (now === null || patients === null) return 'no-level';
  const goal = hopedFor(facts, now.level);
  if (goal === null) return 'no-direction';
  if (goal === now.level) return 'no-goal';
  if (every === null) return 'other-step';
  if (points.after === 0) return 'no-points';
  if (points.after > mostPoints) return 'too-many';
  // A plan has no room for more; the newest points are what a change is held against.
  const before = Math.min(points.before, mostPoints - points.after);
  const number = Math.min(patients, mostPatients) / monthsPerPoint[every];
  return {
    now: now.level,
    goal,
    patients: { per: 'month', number },
    every,
    before,
    after: points.after,
    minDenominator,
  };
}

const frequencyOf = (step: Step): Frequency | null => frequencies.find((frequency) => frequency === step) ?? null;

/** The median of the denominators that are shown; null where a percentage alone is known. */
function patientsOf({ phase }: AheadFacts): number | null {
  const denominators = (phase?.points ?? []).flatMap(({ denominator }) => denominator ?? []);
  return isNonEmpty(denominators) ? median(denominators) : null;
}

/** The goal; where there is none an example, no further than all or none. Null where no direction is better. */
function hopedFor({ gap, series }: AheadFacts, now: number): number | null {
  const { direction } = series.indicator;
  if (direction === 'neutral') return null;
  if (gap.kind === 'left') return gap.target.value;
  return direction === 'up' ? Math.min(1, now + exampleChange) : Math.max(0, now - exampleChange);
}
