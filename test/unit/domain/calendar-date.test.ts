import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalendarDate,
  calendarDate,
  fromDayNumber,
  parseIsoDate,
  toDayNumber,
} from '../../../src/domain/calendar-date.ts';

describe('a calendar date', () => {
  it('is written year, month, day', () => {
    expect(calendarDate(2022, 3, 4)).toBe('2022-03-04');
  });

  it.each([
    [2023, 2, 29],
    [2022, 4, 31],
    [2022, 13, 1],
    [2022, 0, 1],
    [2022, 1, 0],
    [2022, 1, 32],
    [2022, -1, 1],
    [999, 1, 1],
    [10_000, 1, 1],
    [2022, 1.5, 1],
    [Number.NaN, 1, 1],
  ])('does not exist as %s-%s-%s', (year, month, day) => {
    expect(calendarDate(year, month, day)).toBeNull();
  });

  it('has leap days by the rule of 400 years', () => {
    expect([2024, 2000, 1900].map((year) => calendarDate(year, 2, 29))).toEqual(['2024-02-29', '2000-02-29', null]);
  });

  it('is read from ISO text and nothing else', () => {
    expect(parseIsoDate('2022-01-10')).toBe('2022-01-10');
    expect(['2022-1-10', '10.01.2022', '2022-02-30', '2022-01-10T00:00'].map(parseIsoDate)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('is counted in days from 1 January 1970', () => {
    expect(toDayNumber('1970-01-01' as CalendarDate)).toBe(0);
    expect(toDayNumber('1969-12-31' as CalendarDate)).toBe(-1);
  });

  it('comes back from its day number, whatever the time zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 2_000_000 }), (day) => {
        expect(toDayNumber(fromDayNumber(day))).toBe(day);
        expect(parseIsoDate(fromDayNumber(day))).toBe(fromDayNumber(day));
      }),
    );
  });
});
