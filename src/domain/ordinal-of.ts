import { type CalendarDate, toDayNumber } from './calendar-date.ts';
import type { Period, PeriodKind } from './period.ts';
import { firstDay } from './period-arithmetic.ts';

const days = (period: Period): number => toDayNumber(firstDay(period) as CalendarDate);

/** The year and the number behind the letter or hyphen of a key. */
const parts =
  (perYear: number) =>
  (period: Period): number =>
    Number(period.key.slice(0, 4)) * perYear + Number(period.key.slice(5).replace(/^[QT]/, ''));

const ordinals: Readonly<Record<PeriodKind, (period: Period) => number>> = {
  number: (period) => Number(period.key),
  day: days,
  week: (period) => Math.floor(days(period) / 7),
  fortnight: (period) => Math.floor(days(period) / 7),
  month: parts(12),
  quarter: parts(4),
  tertial: parts(3),
  year: (period) => Number(period.key),
};

/**
 * The place of a period among all periods of its kind: neighbors differ by one (fortnights, which have no fixed calendar,
 * by two weeks). Only for periods of one kind.
 *
 * @example ordinalOf({ kind: 'month', key: '2023-01' }) - ordinalOf({ kind: 'month', key: '2022-12' }) // => 1
 */
export const ordinalOf = (period: Period): number => ordinals[period.kind](period);
