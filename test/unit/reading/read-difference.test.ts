import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Change } from '../../../src/domain/team.ts';
import type { Series, TeamSeries } from '../../../src/series/series.ts';
import { newcombeInterval } from '../../../src/stats/newcombe-interval.ts';
import { makeSeries } from './make-series.ts';
import { read } from './read.ts';

const month = (key: string): Period => ({ kind: 'month', key });
const changeOn = (date: string): readonly Change[] => [{ date: date as CalendarDate, text: 'Ny rutine' }];

/** Twelve points before and twelve after January 2022: 49 of 120, then 83 of 120. */
const before = '3 5 3 5 3 5 3 5 3 5 3 6';
const after = '6 8 6 8 6 8 6 8 6 8 6 7';

const split = (given: Partial<TeamSeries> = {}, words = `${before} ${after}`): Series =>
  makeSeries(words, month('2021-01'), {
    phases: [{ period: month('2022-01'), label: null }],
    changes: changeOn('2022-01-17'),
    ...given,
  });

describe('the interval of a difference between phases', () => {
  it('is told as uncertainty where the phase begins in the month of a dated change', () => {
    const reading = read(split());
    expect(reading.difference).toEqual(newcombeInterval({ count: 49, of: 120 }, { count: 83, of: 120 }));
    expect([read(split()).uncertainty, read(split(), 'nn').uncertainty, read(split(), 'en').uncertainty]).toEqual([
      'Forskjellen ligger trolig mellom 16 og 40 prosentpoeng (95 %-intervall: usikkerhet, ikke bevis).',
      'Skilnaden ligg truleg mellom 16 og 40 prosentpoeng (95 %-intervall: uvisse, ikkje bevis).',
      'The difference probably lies between 16 and 40 percentage points (95% interval: uncertainty, not proof).',
    ]);
  });

  it('is no part of the headline, the sentence, the summary or the notes', () => {
    const [with_, without] = [read(split()), read(split({ changes: [] }))];
    expect(without).toEqual({ ...with_, difference: null, uncertainty: '' });
  });

  it.each([
    ['on the first day of the period', '2022-01-01', true],
    ['on its last day', '2022-01-31', true],
    ['late in the month before, which makes this the first after it', '2021-12-20', true],
    ['early in the month before', '2021-12-10', false],
    ['the day after it', '2022-02-01', false],
  ])('with a change %s', (_, date, isGiven) => {
    expect(read(split({ changes: changeOn(date) })).difference !== null).toBe(isGiven);
  });

  it('is not given without a sign of change: an interval alone decides nothing', () => {
    const reading = read(split({}, `${before} ${before}`));
    expect([reading.statement.kind, reading.difference]).toEqual(['no-sure-change', null]);
  });

  it('is not given where points vary more than patients who are independent of each other', () => {
    // The same 49 of 120, and 83 of 120, with far more from month to month.
    const wildBefore = '0 8 0 8 0 8 0 8 0 8 0 9';
    const wildAfter = '10 4 10 3 10 4 9 4 10 4 10 5';
    expect(read(split({}, `${wildBefore} ${after}`)).difference).toBeNull();
    expect(read(split({}, `${wildBefore} ${after}`)).statement.kind).toBe('between-phases');
    const wildLater = read(split({}, `${'1 2 '.repeat(6).trim()} ${wildAfter}`));
    expect([wildLater.statement.kind, wildLater.difference]).toEqual(['between-phases', null]);
  });

  it('is given where points vary less than chance gives', () => {
    expect(read(split({}, `4*10 5 3 ${after}`)).difference).not.toBeNull();
  });

  it('is not given of a rate or of values, which have no share of patients', () => {
    const values = '1 2 1 2 1 2 1 2 1 2 1 2 5 6 5 6 5 6 5 6 5 6 5 6'.replaceAll(/\d/g, 'v$&');
    const indicator = { ...split().indicator, measure: 'value' as const };
    const reading = read(split({ indicator, chart: 'i' }, values));
    expect([reading.statement.kind, reading.difference]).toEqual(['between-phases', null]);
  });

  it('is not given of running numbers, which no date falls in', () => {
    const reading = read({
      ...makeSeries(`${before} ${after}`, { kind: 'number', key: '1' }),
      phases: [{ period: { kind: 'number', key: '13' }, label: null }],
      changes: changeOn('2022-01-17'),
    });
    expect([reading.statement.kind, reading.difference]).toEqual(['between-phases', null]);
  });
});
