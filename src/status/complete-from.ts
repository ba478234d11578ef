import { type CalendarDate, fromDayNumber, toDayNumber } from '../domain/calendar-date.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import { lastDay } from '../domain/period-arithmetic.ts';

/**
 * The first day on which a period's numbers can be delivered: it is over, and its last patients have been followed up for
 * as many whole days as the indicator asks for. Null for a running number, which has no place in the calendar.
 *
 * @example completeFrom({ kind: 'month', key: '2022-01' }, { followUpDays: 3 }) // => '2022-02-04'
 */
export function completeFrom(period: Period, { followUpDays }: Pick<Indicator, 'followUpDays'>): CalendarDate | null {
  const last = lastDay(period);
  return last && fromDayNumber(toDayNumber(last) + (followUpDays ?? 0) + 1);
}
