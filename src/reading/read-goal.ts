import { isNonEmpty } from '../domain/non-empty.ts';
import type { Series } from '../series/series.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';
import { isSameNumber } from '../stats/is-same-number.ts';
import { leastForLevel } from './least-points.ts';
import { medianOf } from './level-of-phase.ts';
import { measuredPhases } from './measured-phase.ts';
import type { MeasuredPoint } from './measured-points.ts';
import type { GoalReading, Statement } from './reading.ts';
import { targetAt } from './target-at.ts';

/** A goal is held when the newest points, this many, keep to it. */
const newestPoints = 12;

/**
 * The goal that holds at the newest measured point, and whether it is met. Met and held: the newest 12 points, no sign
 * for the worse, and their median at the goal or better (after Anhøj, anhoej.net); where the rules cannot be used, each
 * of the 12 at the goal or better instead. Not met: the median is on the wrong side of the goal, from 10 points. Between
 * the two, or for a neutral indicator, nothing is said. Null where no goal holds, or nothing is shown.
 */
export function readGoal(series: Series, analysis: SeriesAnalysis, statement: Statement): GoalReading | null {
  if (statement.kind === 'no-data' || statement.kind === 'hidden-by-outcome') return null;
  const points = measuredPhases(series, analysis).at(-1)?.points ?? [];
  const goal = targetAt(series, points.at(-1))?.value ?? null;
  if (goal === null) return null;
  if (statement.kind === 'in-progress' || series.indicator.direction === 'neutral') return { value: goal, met: null };
  return { value: goal, met: judgeGoal(points.slice(-newestPoints), goal, { series, statement }) };
}

interface Circumstances {
  readonly series: Series;
  readonly statement: Statement;
}

function judgeGoal(
  newest: readonly MeasuredPoint[],
  goal: number,
  { series, statement }: Circumstances,
): GoalReading['met'] {
  if (newest.length < leastForLevel || !isNonEmpty(newest)) return null;
  const isUp = series.indicator.direction === 'up';
  const reaches = (value: number) => isSameNumber(value, goal) || value > goal === isUp;
  if (!reaches(medianOf(newest))) return 'not-met';
  if (newest.length < newestPoints || mayHaveWorsened(statement)) return null;
  const rulesAreSilent = statement.kind === 'few-useful' || statement.kind === 'mostly-on-line';
  return !rulesAreSilent || newest.every(({ value }) => reaches(value)) ? 'met-and-held' : null;
}

/** A sign that goes neither way may be for the worse too. */
function mayHaveWorsened(statement: Statement): boolean {
  if (statement.kind === 'sign-of-change') return statement.better !== true;
  if (statement.kind !== 'between-phases') return false;
  return statement.better !== true || (statement.withinPhase !== null && statement.withinPhase.better !== true);
}
