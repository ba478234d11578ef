import { type CalendarDate, calendarDate, fromDayNumber, toDayNumber } from './calendar-date.ts';

/**
 * The same day of the month so many months later; the last day of a month that has no such day.
 *
 * @example addMonths('2021-08-01' as CalendarDate, 3) // => '2021-11-01'
 * @example addMonths('2021-11-30' as CalendarDate, 3) // => '2022-02-28'
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const ordinal = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(ordinal / 12), (ordinal % 12) + 1];
  return calendarDate(year, month, Number(date.slice(8))) ?? lastDayBefore(year, month + 1);
}

/** December has 31 days, so the month that follows is one of the same year. */
const lastDayBefore = (year: number, month: number): CalendarDate =>
  fromDayNumber(toDayNumber(`${year}-${String(month).padStart(2, '0')}-01` as CalendarDate) - 1);
