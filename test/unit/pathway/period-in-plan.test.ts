import { describe, expect, it } from 'vitest';
import { periodInPlan } from '../../../src/pathway/period-in-plan.ts';
import { date } from './make-pathway.ts';

const key = (step: 'week' | 'fortnight' | 'month' | 'quarter', day: string) => periodInPlan(step, date(day)).key;

describe('the period of a date', () => {
  it('is the week, month or quarter that holds it', () => {
    expect(key('week', '2022-01-02')).toBe('2021-W52');
    expect(key('month', '2022-01-02')).toBe('2022-01');
    expect(key('quarter', '2022-04-01')).toBe('2022-Q2');
  });

  it('is a fortnight of a calendar that is the same for everybody, from Monday to the second Sunday', () => {
    expect(key('fortnight', '2022-01-30')).toBe('2022-W03/W04');
    expect(key('fortnight', '2022-01-31')).toBe('2022-W05/W06');
    expect(key('fortnight', '2022-02-13')).toBe('2022-W05/W06');
    expect(key('fortnight', '2022-02-14')).toBe('2022-W07/W08');
  });

  it('goes on over a year of 53 weeks', () => {
    expect(key('fortnight', '2026-12-31')).toBe('2026-W53/W01');
    expect(key('fortnight', '2027-01-10')).toBe('2026-W53/W01');
    expect(key('fortnight', '2027-01-11')).toBe('2027-W02/W03');
    expect(key('fortnight', '1969-12-31')).toBe('1970-W01/W02');
    expect(key('fortnight', '1969-12-28')).toBe('1969-W51/W52');
  });
});
