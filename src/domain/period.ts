import { type CalendarDate, calendarDate, toDayNumber } from './calendar-date.ts';

/** The lengths of time that a team can measure by, shortest first. */
export const measuringSteps = ['week', 'fortnight', 'month', 'quarter', 'tertial'] as const;
export type MeasuringStep = (typeof measuringSteps)[number];

/** The lengths of time that a series can step by, shortest first. Years come of adding up alone: nobody writes them. */
export const steps = [...measuringSteps, 'year'] as const;
export type Step = (typeof steps)[number];

/** What a point can stand for: a stretch of one step, one day, or a running number. */
export type PeriodKind = Step | 'day' | 'number';

/**
 * A period as a team wrote it, brought to one form. `key` is unique and sorts in time order within its kind
 * (numbers sort as numbers): `2022-03-14`, `2022-W05`, `2022-W05/W06`, `2022-03`, `2022-Q1`, `2022-T2`, `2022`,
 * `7`.
 */
export interface Period {
  readonly kind: PeriodKind;
  readonly key: string;
}

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

/** Monday of ISO week 1: the week that holds 4 January (ISO 8601). */
function firstMonday(isoYear: number): number {
  const fourth = toDayNumber(`${pad(isoYear, 4)}-01-04` as CalendarDate);
  return fourth - mondayBased(fourth);
}

/** The weekday of a day number, before 1970 too: Monday is 0, Sunday 6; 1 January 1970 was a Thursday. */
export function mondayBased(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * How many ISO weeks a year has.
 *
 * @example weeksInYear(2020) // => 53
 * @example weeksInYear(2022) // => 52
 */
export function weeksInYear(isoYear: number): number {
  return (firstMonday(isoYear + 1) - firstMonday(isoYear)) / 7;
}

/** Years of four digits alone sort as text. */
const isYear = (year: number): boolean => calendarDate(year, 1, 1) !== null;

export const dayPeriod = (date: CalendarDate): Period => ({ kind: 'day', key: date });
export const numberPeriod = (number: number): Period => ({ kind: 'number', key: String(number) });

/** A calendar month, 1 to 12; null for another number. @example monthPeriod(2022, 3)?.key // => '2022-03' */
export function monthPeriod(year: number, month: number): Period | null {
  return calendarDate(year, month, 1) ? { kind: 'month', key: `${pad(year, 4)}-${pad(month)}` } : null;
}

/** An ISO week of an ISO year; null where that year has no such week. @example weekPeriod(2022, 53) // => null */
export function weekPeriod(isoYear: number, week: number): Period | null {
  const exists = isYear(isoYear) && Number.isInteger(week) && week >= 1 && week <= weeksInYear(isoYear);
  return exists ? { kind: 'week', key: `${pad(isoYear, 4)}-W${pad(week)}` } : null;
}

/** Two ISO weeks that follow each other, named by the first. The second may be week 1 of the next year. */
export function fortnightPeriod(isoYear: number, firstWeek: number): Period | null {
  const first = weekPeriod(isoYear, firstWeek);
  if (!first) return null;
  const second = firstWeek === weeksInYear(isoYear) ? 1 : firstWeek + 1;
  return { kind: 'fortnight', key: `${first.key}/W${pad(second)}` };
}

/** A quarter, 1 to 4. @example quarterPeriod(2022, 1)?.key // => '2022-Q1' */
export function quarterPeriod(year: number, quarter: number): Period | null {
  return isYear(year) && [1, 2, 3, 4].includes(quarter)
    ? { kind: 'quarter', key: `${pad(year, 4)}-Q${quarter}` }
    : null;
}

/** A third of a year, 1 to 3. @example tertialPeriod(2022, 2)?.key // => '2022-T2' */
export function tertialPeriod(year: number, tertial: number): Period | null {
  return isYear(year) && [1, 2, 3].includes(tertial) ? { kind: 'tertial', key: `${pad(year, 4)}-T${tertial}` } : null;
}

/** A calendar year. @example yearPeriod(2022)?.key // => '2022' */
export function yearPeriod(year: number): Period | null {
  return isYear(year) ? { kind: 'year', key: pad(year, 4) } : null;
}
