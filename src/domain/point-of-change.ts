import type { CalendarDate } from './calendar-date.ts';
import type { Period } from './period.ts';
import { middleDay } from './period-arithmetic.ts';

/** A point as far as time goes; `day` is that of an event which is known by its number. */
interface TimedPoint {
  readonly period: Period;
  readonly day?: Period;
}

/**
 * The first point of a series that a change can have marked: the first whose middle is the day of the change or a later
 * one. A month in which the change came in its first half is the first after it; else the next month is. It is the rule
 * by which a week goes to one of two months (decision 0005). Null where the series ended before, or has running numbers.
 */
export function pointOfChange<Point extends TimedPoint>(points: readonly Point[], date: CalendarDate): Point | null {
  return points.find(({ period, day }) => (middleDay(day ?? period) ?? '') >= date) ?? null;
}
