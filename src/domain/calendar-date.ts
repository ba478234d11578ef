/** A day of the calendar as `YYYY-MM-DD`, proved to exist. It has no clock and no time zone, and sorts as text. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

const dayMs = 86_400_000;

/** Days since 1 January 1970, so that calendar arithmetic is arithmetic on whole numbers. */
export function toDayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

/** The calendar date of a day number. Errors: none for years 0 to 9999. */
export function fromDayNumber(day: number): CalendarDate {
  return new Date(day * dayMs).toISOString().slice(0, 10) as CalendarDate;
}

/**
 * The date of a year, month (1 to 12) and day of the month; null where the calendar has no such day.
 *
 * @example calendarDate(2024, 2, 29) // => '2024-02-29'
 * @example calendarDate(2023, 2, 29) // => null
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1000 || year > 9999) return null;
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
  return exists ? (text as CalendarDate) : null;
}

/**
 * A date written as in ISO 8601; null where it is not one.
 *
 * @example parseIsoDate('2022-01-10') // => '2022-01-10'
 */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
