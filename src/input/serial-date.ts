import { type CalendarDate, fromDayNumber, toDayNumber } from '../domain/calendar-date.ts';

/** The day before Excel's day 1 and the 29 February 1900 that it counts and that never was. */
const dayZero = toDayNumber('1899-12-30' as CalendarDate);

/** From 1954 to 2064: numbers outside are no days that anything was measured on. */
const [least, most] = [20_000, 60_000];

/**
 * The day that a bare number stands for where Excel has shown a date as a number, by the 1900 system that Excel has on
 * Windows; null for any other text. The hour behind a decimal mark is left out.
 *
 * @example serialDate('44634') // => '2022-03-14'
 * @example serialDate('2022') // => null
 */
export function serialDate(text: string): CalendarDate | null {
  const match = /^(\d{5})(?:[.,]\d{1,12})?$/.exec(text);
  const serial = Number(match?.[1] ?? 0);
  return serial >= least && serial <= most ? fromDayNumber(dayZero + serial) : null;
}
