import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import { countPointsUntil } from '../../../src/planning/count-points-until.ts';
import type { Frequency } from '../../../src/planning/frequency.ts';

const count = (every: Frequency, from: string, until: string) =>
  countPointsUntil(every, from as CalendarDate, until as CalendarDate);

describe('the points until a day', () => {
  it('are 9 months, 19 fortnights or 39 weeks between two gatherings of Sogn og Fjordane', () => {
    expect((['month', 'fortnight', 'week'] as const).map((every) => count(every, '2021-12-02', '2022-08-31'))).toEqual([
      9, 19, 39,
    ]);
  });

  it('count a period from the day that it holds to the day that it is over', () => {
    expect(count('month', '2023-03-31', '2023-03-31')).toBe(1);
    expect(count('month', '2023-03-01', '2023-03-30')).toBe(0);
    expect(count('quarter', '2023-03-31', '2023-06-30')).toBe(2);
    expect(count('quarter', '2023-03-31', '2023-06-29')).toBe(1);
    expect(count('week', '2023-03-01', '2023-03-05')).toBe(1);
    expect(count('week', '2023-03-01', '2023-03-04')).toBe(0);
  });

  it('are none where the day has passed', () => {
    expect(count('month', '2023-03-01', '2022-12-01')).toBe(0);
    expect(count('fortnight', '2023-03-01', '2023-03-05')).toBe(0);
  });
});
