import { describe, expect, it } from 'vitest';
import { ordinalOf } from '../../../src/domain/ordinal-of.ts';
import type { Period } from '../../../src/domain/period.ts';
import { shiftPeriod } from '../../../src/domain/period-arithmetic.ts';

const periods: readonly (readonly [Period, number])[] = [
  [{ kind: 'number', key: '7' }, 1],
  [{ kind: 'day', key: '2022-12-31' }, 1],
  [{ kind: 'week', key: '2020-W53' }, 1],
  [{ kind: 'fortnight', key: '2022-W51/W52' }, 2],
  [{ kind: 'month', key: '2022-12' }, 1],
  [{ kind: 'quarter', key: '2022-Q4' }, 1],
  [{ kind: 'tertial', key: '2022-T3' }, 1],
  [{ kind: 'year', key: '2022' }, 1],
];

describe('the ordinal of a period', () => {
  it.each(periods)('of %o and the next one differ by the length of a step', (period, step) => {
    expect(ordinalOf(shiftPeriod(period, 1)) - ordinalOf(period)).toBe(step);
    expect(ordinalOf(period) - ordinalOf(shiftPeriod(period, -1))).toBe(step);
  });

  it('counts months from the beginning of the calendar', () => {
    expect(ordinalOf({ kind: 'month', key: '2022-03' })).toBe(2022 * 12 + 3);
  });
});
