import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import { isNonEmpty } from '../../../src/domain/non-empty.ts';
import {
  dayPeriod,
  fortnightPeriod,
  measuringSteps,
  monthPeriod,
  numberPeriod,
  quarterPeriod,
  steps,
  tertialPeriod,
  weekPeriod,
  weeksInYear,
  yearPeriod,
} from '../../../src/domain/period.ts';

describe('a period', () => {
  it('is one of six steps, a day or a number', () => {
    expect(steps).toEqual(['week', 'fortnight', 'month', 'quarter', 'tertial', 'year']);
    expect(dayPeriod('2022-03-14' as CalendarDate)).toEqual({ kind: 'day', key: '2022-03-14' });
    expect(numberPeriod(7)).toEqual({ kind: 'number', key: '7' });
  });

  it('can be a month from 1 to 12', () => {
    expect(monthPeriod(2022, 3)).toEqual({ kind: 'month', key: '2022-03' });
    expect([monthPeriod(2022, 0), monthPeriod(2022, 13)]).toEqual([null, null]);
  });

  it('can be an ISO week that its year has', () => {
    expect(weekPeriod(2022, 5)).toEqual({ kind: 'week', key: '2022-W05' });
    expect(weekPeriod(2020, 53)?.key).toBe('2020-W53');
    expect([weekPeriod(2022, 53), weekPeriod(2022, 0), weekPeriod(2022, 1.5)]).toEqual([null, null, null]);
  });

  it('can be two weeks that follow each other, also over New Year', () => {
    expect(fortnightPeriod(2022, 5)).toEqual({ kind: 'fortnight', key: '2022-W05/W06' });
    expect(fortnightPeriod(2022, 52)?.key).toBe('2022-W52/W01');
    expect(fortnightPeriod(2020, 52)?.key).toBe('2020-W52/W53');
    expect(fortnightPeriod(2022, 53)).toBeNull();
  });

  it('can be a quarter or a tertial', () => {
    expect(quarterPeriod(2022, 4)).toEqual({ kind: 'quarter', key: '2022-Q4' });
    expect(tertialPeriod(2022, 3)).toEqual({ kind: 'tertial', key: '2022-T3' });
    expect([quarterPeriod(2022, 5), tertialPeriod(2022, 4)]).toEqual([null, null]);
  });

  it('can be a year, which no team measures by', () => {
    expect(yearPeriod(2022)).toEqual({ kind: 'year', key: '2022' });
    expect(measuringSteps).not.toContain('year');
  });

  it('lies in a year of four digits', () => {
    const ofYear22 = [
      monthPeriod(22, 1),
      weekPeriod(22, 1),
      fortnightPeriod(22, 1),
      quarterPeriod(22, 1),
      tertialPeriod(22, 1),
      yearPeriod(22),
    ];
    expect(ofYear22).toEqual([null, null, null, null, null, null]);
  });
});

it('years have 53 weeks where they begin on a Thursday, or in leap years on a Wednesday', () => {
  const long = Array.from({ length: 41 }, (_, index) => 1990 + index).filter((year) => weeksInYear(year) === 53);
  expect(long).toEqual([1992, 1998, 2004, 2009, 2015, 2020, 2026]);
});

it('a list is proved to hold something', () => {
  expect([isNonEmpty([0]), isNonEmpty([])]).toEqual([true, false]);
});
