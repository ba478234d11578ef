import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/domain/add-months.ts';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import { type Gathering, setGatherings } from '../../../src/domain/network.ts';

const day = (text: string) => text as CalendarDate;

describe('a day so many months later', () => {
  it.each([
    ['2021-08-01', 3, '2021-11-01'],
    ['2021-11-01', -3, '2021-08-01'],
    ['2021-01-15', -1, '2020-12-15'],
    ['2022-12-31', 12, '2023-12-31'],
  ])('of %s and %d months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it.each([
    ['2021-11-30', 3, '2022-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2022-08-31', 1, '2022-09-30'],
  ])('of %s and %d months is the last day of a short month, %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

describe('the gatherings that are set', () => {
  const gathering = (given: Partial<Gathering>): Gathering => ({
    name: 'Samling 1',
    date: day('2022-01-01'),
    ...given,
  });
  const network = { kind: 'network', name: 'Fjell', start: null, invented: false } as const;

  it('are those whose date somebody has set', () => {
    const gatherings = [gathering({}), gathering({ isPlanned: true }), gathering({ isPlanned: false })];
    expect(setGatherings({ ...network, gatherings })).toEqual([gatherings[0], gatherings[2]]);
  });

  it('are none without a network', () => {
    expect(setGatherings(null)).toEqual([]);
  });
});
