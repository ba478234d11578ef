import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/domain/period.ts';
import type { GoalReading } from '../../../src/reading/reading.ts';
import type { TeamSeries } from '../../../src/series/series.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeSeries } from './make-series.ts';
import { read } from './read.ts';

const january2022: Period = { kind: 'month', key: '2022-01' };

/** What is said of a goal in percent. */
function metBy(words: string, percent: number, given: Partial<TeamSeries> = {}): GoalReading['met'] | undefined {
  const targets = [{ from: null, value: percent / 100, by: null }];
  return read(makeSeries(words, { kind: 'month', key: '2021-01' }, { targets, ...given })).goal?.met;
}

describe('a goal is met and held', () => {
  it('from just 12 points with their median at the goal', () => {
    expect(metBy('7 9 7 9 7 9 7 9 7 9 7 9', 80)).toBe('met-and-held');
    expect(metBy('7 9 7 9 7 9 7 9 7 9 7 9', 81)).toBe('not-met');
    expect(metBy('9 7 9 7 9 7 9 7 9 7 9', 80)).toBeNull();
  });

  it('by the newest 12 points alone, whatever came before them in the phase', () => {
    expect(metBy('1 9 8 1 9 8 6 9 7 9 7 9 7 9 7 9 7 9 7 9', 80)).toBe('met-and-held');
    expect(metBy('9 7 9 7 9 7 9 7 6 8 6 8 6 8 6 8 6 8 6 8', 80)).toBe('not-met');
  });

  it('by as many points of the newest phase, not by those before it', () => {
    const phases = [{ period: january2022, label: null }];
    expect(metBy('7*12 9 8 9 8 9 8 9 8 9 8 9', 80, { phases })).toBeNull();
    expect(metBy('7*12 9 8 9 8 9 8 9 8 9 8 9 8', 80, { phases })).toBe('met-and-held');
  });

  it('without points that are missing, hidden or left out', () => {
    expect(metBy('9 7 9 _ 9 7 9 7 9 7 9 7', 80)).toBeNull();
    expect(metBy('9 7 9 h 9 7 9 7 9 7 9 7', 80)).toBeNull();
    expect(metBy('9 7 9 x9 9 7 9 7 9 7 9 7', 80)).toBeNull();
    expect(metBy('9 7 9 x1 7 9 7 9 7 9 7 9 7', 80)).toBe('met-and-held');
  });

  it('where rounding alone puts the median on the wrong side of the goal', () => {
    expect((0.2 + 0.4) / 2).toBeGreaterThan(0.3);
    expect(metBy('2 4 2 4 2 4 2 4 2 4 2 4', 30, { indicator: makeIndicator({ direction: 'down' }) })).toBe(
      'met-and-held',
    );
  });

  it('after a sign for the better', () => {
    expect(metBy('6*9 9*9', 80)).toBe('met-and-held');
  });

  it('not after a sign for the worse, nor one that goes neither way, though the median reaches it', () => {
    expect(read(makeSeries('10*9 8*9')).statement).toMatchObject({ kind: 'sign-of-change', better: false });
    expect(metBy('10*9 8*9', 80)).toBeNull();
    const bothWays = '6*8 9*16 6*8';
    expect(read(makeSeries(bothWays)).statement).toMatchObject({ kind: 'sign-of-change', better: null });
    expect(metBy(bothWays, 60)).toBeNull();
  });

  it('not where the phase is worse than the one before, though its median reaches the goal', () => {
    const phases = [{ period: january2022, label: null }];
    const words = '10 9 10 9 10 9 10 9 10 9 10 9 8 7 8 7 8 7 8 7 8 7 8 7';
    expect(read(makeSeries(words, { kind: 'month', key: '2021-01' }, { phases })).statement).toMatchObject({
      kind: 'between-phases',
      better: false,
    });
    expect(metBy(words, 70, { phases })).toBeNull();
  });

  it('by a lower median where lower is better', () => {
    const indicator = makeIndicator({ direction: 'down' });
    expect(metBy('1 3 1 3 1 3 1 3 1 3 1 3', 20, { indicator })).toBe('met-and-held');
    expect(metBy('1 3 1 3 1 3 1 3 1 3 1 3', 19, { indicator })).toBe('not-met');
  });
});
