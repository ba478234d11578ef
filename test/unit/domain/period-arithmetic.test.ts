import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, fromDayNumber, toDayNumber } from '../../../src/domain/calendar-date.ts';
import {
  dayPeriod,
  fortnightPeriod,
  monthPeriod,
  numberPeriod,
  type Period,
  quarterPeriod,
  steps,
  tertialPeriod,
  weekPeriod,
  yearPeriod,
} from '../../../src/domain/period.ts';
import {
  comparePeriods,
  firstDay,
  lastDay,
  middleDay,
  periodOf,
  periodsBetween,
  shiftPeriod,
} from '../../../src/domain/period-arithmetic.ts';

const day = (text: string): Period => dayPeriod(text as CalendarDate);
const month = (year: number, number: number): Period => monthPeriod(year, number) as Period;
const week = (year: number, number: number): Period => weekPeriod(year, number) as Period;
const fortnight = (year: number, number: number): Period => fortnightPeriod(year, number) as Period;
const quarter = (year: number, number: number): Period => quarterPeriod(year, number) as Period;
const tertial = (year: number, number: number): Period => tertialPeriod(year, number) as Period;
const year = (number: number): Period => yearPeriod(number) as Period;

/** A period of every kind that has a place in the calendar. */
const calendarPeriods = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom(...steps, 'day' as const)).map(
  ([ofYear, kind]): Period =>
    ({
      week: week(ofYear, 7),
      fortnight: fortnight(ofYear, 52),
      month: month(ofYear, 12),
      quarter: quarter(ofYear, 2),
      tertial: tertial(ofYear, 3),
      year: year(ofYear),
      day: day(`${ofYear}-02-28`),
    })[kind],
);

describe('the days of a period', () => {
  it.each([
    [day('2022-03-14'), '2022-03-14', '2022-03-14'],
    [week(2022, 1), '2022-01-03', '2022-01-09'],
    [week(2020, 53), '2020-12-28', '2021-01-03'],
    [week(1965, 1), '1965-01-04', '1965-01-10'],
    [fortnight(2022, 52), '2022-12-26', '2023-01-08'],
    [month(2024, 2), '2024-02-01', '2024-02-29'],
    [quarter(2022, 4), '2022-10-01', '2022-12-31'],
    [tertial(2022, 2), '2022-05-01', '2022-08-31'],
    [year(2024), '2024-01-01', '2024-12-31'],
  ])('%o are from %s to %s', (period, first, last) => {
    expect([firstDay(period), lastDay(period)]).toEqual([first, last]);
  });

  it('are none for a running number', () => {
    expect([firstDay(numberPeriod(4)), lastDay(numberPeriod(4))]).toEqual([null, null]);
  });

  it('end where the next period begins', () => {
    fc.assert(
      fc.property(calendarPeriods, (period) => {
        const next = firstDay(shiftPeriod(period, 1)) as CalendarDate;
        expect(toDayNumber(next) - toDayNumber(lastDay(period) as CalendarDate)).toBe(1);
      }),
    );
  });
});

describe('the middle day', () => {
  it.each([
    [day('2022-03-14'), '2022-03-14'],
    [week(2022, 1), '2022-01-06'],
    [fortnight(2022, 1), '2022-01-09'],
    [month(2022, 1), '2022-01-16'],
    [month(2022, 2), '2022-02-14'],
    [quarter(2022, 1), '2022-02-14'],
    [year(2022), '2022-07-02'],
  ])('of %o is %s', (period, middle) => {
    expect(middleDay(period)).toBe(middle);
  });

  it('is none for a running number', () => {
    expect(middleDay(numberPeriod(4))).toBeNull();
  });
});

describe('the period that holds a date', () => {
  it('is the week, month, quarter, tertial or year of it', () => {
    const of = (step: Parameters<typeof periodOf>[0]): string => periodOf(step, '2022-05-17' as CalendarDate).key;
    expect((['week', 'month', 'quarter', 'tertial', 'year'] as const).map(of)).toEqual([
      '2022-W20',
      '2022-05',
      '2022-Q2',
      '2022-T2',
      '2022',
    ]);
  });

  it('is of the ISO year about New Year', () => {
    expect(periodOf('week', '2023-01-01' as CalendarDate).key).toBe('2022-W52');
    expect(periodOf('week', '2024-12-30' as CalendarDate).key).toBe('2025-W01');
  });

  it('begins on or before the date and ends on or after it', () => {
    const dates = fc.integer({ min: -30_000, max: 60_000 }).map(fromDayNumber);
    fc.assert(
      fc.property(dates, fc.constantFrom('week', 'month', 'quarter', 'tertial', 'year'), (date, step) => {
        const period = periodOf(step, date);
        expect(String(firstDay(period)) <= date && date <= String(lastDay(period))).toBe(true);
      }),
    );
  });
});

describe('shifting a period', () => {
  it.each([
    [month(2022, 11), 2, '2023-01'],
    [month(2022, 1), -1, '2021-12'],
    [quarter(2022, 4), 1, '2023-Q1'],
    [tertial(2022, 1), -1, '2021-T3'],
    [year(2022), 2, '2024'],
    [year(2022), -1, '2021'],
    [week(2020, 53), 1, '2021-W01'],
    [fortnight(2022, 51), 1, '2023-W01/W02'],
    [day('2022-12-31'), 1, '2023-01-01'],
    [numberPeriod(9), 1, '10'],
  ])('%o by %i is %s', (period, by, key) => {
    expect(shiftPeriod(period, by)).toEqual({ kind: period.kind, key });
  });

  it('there and back again gives the period', () => {
    fc.assert(
      fc.property(calendarPeriods, fc.integer({ min: -60, max: 60 }), (period, by) => {
        expect(shiftPeriod(shiftPeriod(period, by), -by)).toEqual(period);
      }),
    );
  });
});

describe('two periods', () => {
  it('compare as numbers where they are running numbers', () => {
    expect(comparePeriods(numberPeriod(9), numberPeriod(10))).toBeLessThan(0);
  });

  it('compare by their first day', () => {
    expect(comparePeriods(month(2022, 2), month(2022, 1))).toBe(1);
    expect(comparePeriods(week(2022, 5), month(2022, 2))).toBe(-1);
    expect(comparePeriods(quarter(2022, 1), month(2022, 1))).toBe(0);
    expect(comparePeriods(year(2022), month(2022, 2))).toBe(-1);
    expect(comparePeriods(year(2022), year(2021))).toBe(1);
  });

  it('compare as text where only one is a running number', () => {
    expect(comparePeriods(numberPeriod(3), month(2022, 1))).toBe(1);
    expect(comparePeriods(month(2022, 1), numberPeriod(3))).toBe(-1);
  });
});

describe('the periods between', () => {
  it('are all from the first to the last', () => {
    expect(periodsBetween(month(2022, 11), month(2023, 2)).map(({ key }) => key)).toEqual([
      '2022-11',
      '2022-12',
      '2023-01',
      '2023-02',
    ]);
  });

  it('are the first where it is the last too', () => {
    expect(periodsBetween(week(2022, 5), week(2022, 5))).toEqual([week(2022, 5)]);
  });
});
