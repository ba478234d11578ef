import { fromDayNumber, toDayNumber } from '../domain/calendar-date.ts';
import type { Moment } from '../domain/pathway.ts';

const minutesInDay = 1440;

/** Calendar days from one moment to another; negative where the other is earlier. */
export const daysFrom = (from: Moment, to: Moment): number => toDayNumber(to.date) - toDayNumber(from.date);

/**
 * Minutes from one moment to another, by the clock on the wall (no time zone, so the night that summer time begins in counts
 * an hour too many); null where one of them has no time of the day.
 */
export function minutesFrom(from: Moment, to: Moment): number | null {
  if (from.minute === null || to.minute === null) return null;
  return daysFrom(from, to) * minutesInDay + to.minute - from.minute;
}

/** Whether `a` is certainly earlier than `b`. On the same day that takes the time of both. */
export function isBefore(a: Moment, b: Moment): boolean {
  if (a.date !== b.date) return a.date < b.date;
  return a.minute !== null && b.minute !== null && a.minute < b.minute;
}

/** Whether `a` can be at or before `b`: the same day is enough where a time of the day is not written. */
export const isAtOrBefore = (a: Moment, b: Moment): boolean => !isBefore(b, a);

/** The moment so many minutes later; null for a day without a time. */
export function minutesLater({ date, minute }: Moment, by: number): Moment | null {
  if (minute === null) return null;
  const days = Math.floor((minute + by) / minutesInDay);
  return { date: fromDayNumber(toDayNumber(date) + days), minute: minute + by - days * minutesInDay };
}
