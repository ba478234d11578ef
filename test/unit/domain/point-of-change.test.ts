import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Period } from '../../../src/domain/period.ts';
import { pointOfChange } from '../../../src/domain/point-of-change.ts';
import { makePoints } from '../reading/make-series.ts';

const first = (kind: Period['kind'], key: string) => makePoints('8*4', { kind, key });
const at = (points: ReturnType<typeof makePoints>, date: string) =>
  pointOfChange(points, date as CalendarDate)?.period.key ?? null;

describe('the first point after a change', () => {
  it.each([
    ['month', '2022-01', '2021-06-01', '2022-01'],
    ['month', '2022-01', '2022-01-16', '2022-01'],
    ['month', '2022-01', '2022-01-17', '2022-02'],
    ['month', '2022-01', '2022-04-15', '2022-04'],
    ['month', '2022-01', '2022-04-16', null],
    ['week', '2022-W01', '2022-01-06', '2022-W01'],
    ['week', '2022-W01', '2022-01-07', '2022-W02'],
    ['quarter', '2022-Q1', '2022-02-14', '2022-Q1'],
    ['quarter', '2022-Q1', '2022-02-15', '2022-Q2'],
    ['day', '2022-01-03', '2022-01-05', '2022-01-05'],
    ['number', '1', '2022-01-05', null],
  ] as const)('of the %ss from %s on is, for %s, %s', (kind, key, date, expected) => {
    expect(at(first(kind, key), date)).toBe(expected);
  });

  it('knows the day of an event that is known by its number', () => {
    const points = first('number', '1').map((point, index) => ({
      ...point,
      day: { kind: 'day', key: `2022-01-0${index + 1}` } as const,
    }));
    expect(at(points, '2022-01-02')).toBe('2');
  });
});
