import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Period, Step } from '../domain/period.ts';
import { lastDay, shiftPeriod } from '../domain/period-arithmetic.ts';
import type { MeasuredPoint } from '../reading/measured-points.ts';
import type { Series } from '../series/series.ts';
import { completeFrom } from '../status/complete-from.ts';
import type { TimeAhead } from './time-ahead.ts';

/** How many points a series has, and will have if every period is measured. All are of the newest phase. */
export interface PointsAhead {
  readonly step: Step;
  /** Those that are there and shown. */
  readonly measured: number;
  /** Those that are to come until the next gathering. */
  readonly coming: number;
  /** Of both together: those before what the team changes when it meets, and those from then on. */
  readonly before: number;
  readonly after: number;
}

/** No series is planned so far ahead. */
const mostComing = 500;

/** Null where no step tells when points come: events in order, running numbers. */
export function pointsAhead(
  { step, points, indicator }: Series,
  measured: readonly MeasuredPoint[],
  { from, until }: TimeAhead,
): PointsAhead | null {
  const last = points.at(-1)?.period;
  if (step === null || last === undefined) return null;
  const coming: Period[] = [];
  while (coming.length < mostComing) {
    const period = shiftPeriod(last, coming.length + 1);
    const complete = period && completeFrom(period, indicator);
    if (!period || !complete || complete > until) break;
    coming.push(period);
  }
  const all = [...measured.map(({ period }) => period), ...coming];
  const before = all.filter((period) => endsBefore(period, from)).length;
  return { step, measured: measured.length, coming: coming.length, before, after: all.length - before };
}

const endsBefore = (period: Period, day: CalendarDate): boolean => (lastDay(period) ?? day) < day;
