import { type CalendarDate, toDayNumber } from '../domain/calendar-date.ts';
import { lastDay, periodOf, shiftPeriod } from '../domain/period-arithmetic.ts';
import type { Frequency } from './frequency.ts';

/**
 * How many points a team will have on a date if it begins to measure on another: the periods from the one that holds the
 * first day, through the last that is over by the date. Fortnights are counted as pairs of weeks.
 *
 * @example countPointsUntil('month', '2021-12-02' as CalendarDate, '2022-08-31' as CalendarDate) // => 9
 * @example countPointsUntil('week', '2021-12-02' as CalendarDate, '2022-08-31' as CalendarDate) // => 39
 */
export function countPointsUntil(every: Frequency, from: CalendarDate, until: CalendarDate): number {
  if (every === 'fortnight') return Math.floor(countPointsUntil('week', from, until) / 2);
  const first = periodOf(every, from);
  let points = 0;
  for (let end = lastDay(first); end !== null && toDayNumber(end) <= toDayNumber(until); points += 1) {
    end = lastDay(shiftPeriod(first, points + 1));
  }
  return points;
}
