import type { CalendarDate } from '../domain/calendar-date.ts';
import { lastDay } from '../domain/period-arithmetic.ts';
import { parsePeriod } from './parse-period.ts';

/**
 * A day as it may be written in gpf.yaml and in a poster text; null where the text is no day.
 *
 * @example parseDate('14.3.22') // => '2022-03-14'
 * @example parseDate('2022-03') // => null
 */
export function parseDate(text: string): CalendarDate | null {
  const period = parsePeriod(text);
  return period?.kind === 'day' ? (period.key as CalendarDate) : null;
}

/**
 * The day by which something shall be reached; a longer period stands for its last day.
 *
 * @example parseDeadline('mars 2023') // => '2023-03-31'
 */
export function parseDeadline(text: string): CalendarDate | null {
  const period = parsePeriod(text);
  return period && lastDay(period);
}
