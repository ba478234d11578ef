import { type CalendarDate, calendarDate, fromDayNumber, toDayNumber } from './calendar-date.ts';
import {
  dayPeriod,
  fortnightPeriod,
  mondayBased,
  monthPeriod,
  numberPeriod,
  type Period,
  quarterPeriod,
  type Step,
  tertialPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts';

const yearOf = (period: Period): number => Number(period.key.slice(0, 4));

/** The number behind the letter or hyphen of a key: month, quarter, tertial or (first) week. A year is its only part. */
const partOf = (period: Period): number =>
  period.kind === 'year' ? 1 : Number.parseInt(period.key.slice(5).replace(/^[WQT]/, ''), 10);

/** Monday of the (first) week of a week or fortnight, as a day number. */
function mondayOf(period: Period): number {
  const fourth = toDayNumber(`${period.key.slice(0, 4)}-01-04` as CalendarDate);
  return fourth - mondayBased(fourth) + (partOf(period) - 1) * 7;
}

const monthsIn = { month: 1, quarter: 3, tertial: 4, year: 12 } as const;

/** First day of a period; null for a running number, which has no place in the calendar. */
export function firstDay(period: Period): CalendarDate | null {
  switch (period.kind) {
    case 'number':
      return null;
    case 'day':
      return period.key as CalendarDate;
    case 'week':
    case 'fortnight':
      return fromDayNumber(mondayOf(period));
    default:
      return calendarDate(yearOf(period), (partOf(period) - 1) * monthsIn[period.kind] + 1, 1);
  }
}

/** Last day of a period; null for a running number. */
export function lastDay(period: Period): CalendarDate | null {
  if (period.kind === 'day') return period.key as CalendarDate;
  const next = firstDay(shiftPeriod(period, 1));
  return next && fromDayNumber(toDayNumber(next) - 1);
}

/** The day in the middle of a period, the earlier of two; null for a running number. */
export function middleDay(period: Period): CalendarDate | null {
  const [first, last] = [firstDay(period), lastDay(period)];
  return first && last && fromDayNumber(Math.floor((toDayNumber(first) + toDayNumber(last)) / 2));
}

/**
 * The period of a step that holds a date. Fortnights have no fixed calendar: `anchor` is any fortnight of the series.
 *
 * @example periodOf('quarter', '2022-05-17' as CalendarDate).key // => '2022-Q2'
 */
export function periodOf(step: Exclude<Step, 'fortnight'>, date: CalendarDate): Period {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  switch (step) {
    case 'week':
      return weekOf(toDayNumber(date));
    case 'month':
      return monthPeriod(year, month) as Period;
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3)) as Period;
    case 'tertial':
      return tertialPeriod(year, Math.ceil(month / 4)) as Period;
    case 'year':
      return yearPeriod(year) as Period;
  }
}

/** The ISO week of a day number: the year is the one that the week's Thursday lies in. */
function weekOf(day: number): Period {
  const thursday = day - mondayBased(day) + 3;
  const isoYear = Number(fromDayNumber(thursday).slice(0, 4));
  const startOfYear = toDayNumber(`${String(isoYear).padStart(4, '0')}-01-01` as CalendarDate);
  return weekPeriod(isoYear, Math.floor((thursday - startOfYear) / 7) + 1) as Period;
}

/**
 * The period that lies `by` steps later (earlier where negative).
 *
 * @example shiftPeriod({ kind: 'month', key: '2022-11' }, 2).key // => '2023-01'
 */
export function shiftPeriod(period: Period, by: number): Period {
  switch (period.kind) {
    case 'number':
      return numberPeriod(Number(period.key) + by);
    case 'day':
      return dayPeriod(fromDayNumber(toDayNumber(period.key as CalendarDate) + by));
    case 'week':
      return weekOf(mondayOf(period) + by * 7);
    case 'fortnight': {
      const first = weekOf(mondayOf(period) + by * 14);
      return fortnightPeriod(yearOf(first), partOf(first)) as Period;
    }
    default:
      return shiftMonths(period, by);
  }
}

function shiftMonths(period: Period, by: number): Period {
  const kind = period.kind as keyof typeof monthsIn;
  const perYear = 12 / monthsIn[kind];
  const ordinal = yearOf(period) * perYear + partOf(period) - 1 + by;
  const [year, part] = [Math.floor(ordinal / perYear), (ordinal % perYear) + 1];
  const make = { month: monthPeriod, quarter: quarterPeriod, tertial: tertialPeriod, year: yearPeriod }[kind];
  return make(year, part) as Period;
}

/** Orders two periods in time: negative, zero or positive. Running numbers sort as numbers, all else by the first day. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.kind === 'number' && b.kind === 'number') return Number(a.key) - Number(b.key);
  // Keys of one kind sort in time order, and are had for less than a day of the calendar.
  const [timeA, timeB] = a.kind === b.kind ? [a.key, b.key] : [firstDay(a) ?? a.key, firstDay(b) ?? b.key];
  if (timeA === timeB) return 0;
  return timeA < timeB ? -1 : 1;
}

/** Every period from the first to the last, both included; a list of one where they are the same. */
export function periodsBetween(first: Period, last: Period): readonly Period[] {
  const periods: Period[] = [first];
  let next = shiftPeriod(first, 1);
  while (comparePeriods(next, last) <= 0) {
    periods.push(next);
    next = shiftPeriod(next, 1);
  }
  return periods;
}
