import type { Period } from '../domain/period.ts';
import { firstDay, lastDay } from '../domain/period-arithmetic.ts';
import { pointOfChange } from '../domain/point-of-change.ts';
import type { Series } from '../series/series.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';
import { dispersionLimit } from '../stats/dispersion-limit.ts';
import { dispersionOfShares } from '../stats/dispersion-of-shares.ts';
import { newcombeInterval } from '../stats/newcombe-interval.ts';
import type { Interval, Proportion } from '../stats/wilson-interval.ts';
import { leastForChange } from './least-points.ts';
import { type MeasuredPhase, measuredPhases } from './measured-phase.ts';
import type { MeasuredPoint } from './measured-points.ts';
import type { PooledLevel, Statement } from './reading.ts';

/**
 * The 95 % interval of the difference between the pooled shares of the last phase and the one before, −1 to 1: uncertainty
 * and never proof, and no part of a verdict. The rules decide whether there is a change; a phase that is cut where the
 * curve turns would make any interval too narrow.
 *
 * So it is given only with a reading that tells both shares with their counts, where the phase begins in the period of a
 * change that the team wrote down with its date, or in the first after it (`pointOfChange`), both phases have 12 measured points, and the points of neither vary more
 * than chance gives patients who are independent of each other (`dispersionLimit`). Else null.
 */
export function readDifference(series: Series, analysis: SeriesAnalysis, statement: Statement): Interval | null {
  if (statement.kind !== 'between-phases' || !hasChangeAt(series, statement.splitAt)) return null;
  const [previous, latest] = measuredPhases(series, analysis).slice(-2);
  if (!isSteady(previous) || !isSteady(latest)) return null;
  const [from, to] = [proportionOf(statement.from), proportionOf(statement.to)];
  return from && to && newcombeInterval(from, to);
}

/** Whether the team began to do something differently in a period of the calendar, or that period is the first after it. */
function hasChangeAt({ changes, points }: Series, period: Period): boolean {
  const [from, to] = [firstDay(period), lastDay(period)];
  if (from === null || to === null) return false;
  return changes.some(
    ({ date }) => (date >= from && date <= to) || pointOfChange(points, date)?.period.key === period.key,
  );
}

function isSteady(phase: MeasuredPhase | undefined): boolean {
  if (phase === undefined || phase.points.length < leastForChange) return false;
  const dispersion = dispersionOfShares(phase.points.flatMap((point) => proportionOf(point) ?? []));
  return dispersion === null || dispersion <= dispersionLimit(phase.points.length);
}

function proportionOf({ numerator, denominator }: PooledLevel | MeasuredPoint): Proportion | null {
  return numerator === null || denominator === null ? null : { count: numerator, of: denominator };
}
