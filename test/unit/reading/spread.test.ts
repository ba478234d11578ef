import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/domain/period.ts';
import type { Series, TeamSeries } from '../../../src/series/series.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeSeries } from './make-series.ts';
import { inEveryLanguage, read } from './read.ts';

const month = (key: string): Period => ({ kind: 'month', key });
const unit = { nb: 'minutter', nn: 'minutt', en: 'minutes' };
const minutes = makeIndicator({ measure: 'value', unit, direction: 'down' });

/** Months of three values each, 10 and so much on both sides of it: their standard deviation. */
const months = (...spreads: readonly number[]) =>
  spreads.map((spread) => `v${10 - spread},10,${10 + spread}`).join(' ');
const chartOf = (chart: Series['chart'], words: string, given: Partial<TeamSeries> = {}) =>
  makeSeries(words, month('2021-01'), { indicator: minutes, chart, ...given });

const steady = [3, 5, 4, 3, 5, 4, 5, 3, 4, 5, 3, 5];
const narrow = Array.from({ length: 12 }, (_, index) => 1 + (index % 2) / 10);

describe('a reading of spread', () => {
  it('tells how large the spread is, and never calls it a level', () => {
    expect(inEveryLanguage(chartOf('s', months(...steady)))).toEqual([
      'Ingen sikker endring. Spredningen er rundt 4,1 minutter (12 målinger).',
      'Inga sikker endring. Spreiinga er rundt 4,1 minutt (12 målingar).',
      'No sure change. The spread is around 4.1 minutes (12 measurements).',
    ]);
    expect(read(chartOf('s', months(...steady.slice(2)))).headline).toBe(
      'Spredningen er rundt 4,1 minutter (10 målinger). Fra 12 målinger kan vi se etter endring.',
    );
  });

  it('tells the level of the same rows on a chart of means', () => {
    const words = '9 11 10 9 12 8 11 10 12 8 9 11'.replaceAll(
      /\d+/g,
      (mean) => `v${Number(mean) - 4},${Number(mean) + 4}`,
    );
    expect(read(chartOf('xbar', words)).headline).toBe(
      'Ingen sikker endring. Nivået er rundt 10 minutter (12 målinger).',
    );
    expect(read(chartOf('s', words)).headline).toBe(
      'Spredningen er 5,7 minutter i over halvparten av målingene. Da kan reglene ikke brukes.',
    );
  });

  it('says of a sign that it is in the spread, and not whether that is better', () => {
    const series = chartOf('s', months(...steady, ...narrow));
    expect(inEveryLanguage(series)).toEqual([
      'Spredning: 12 målinger på rad under gjennomsnittet (januar–desember 2022): tegn på reell endring.',
      'Spreiing: 12 målingar på rad under gjennomsnittet (januar–desember 2022): teikn på reell endring.',
      'Spread: 12 measurements in a row below the mean (January–December 2022): a sign of real change.',
    ]);
    const { statement, direction } = read(series);
    expect([statement.kind === 'sign-of-change' && statement.better, direction]).toEqual([null, 'neutral']);
  });

  it('compares no levels between phases', () => {
    const split = { phases: [{ period: month('2022-01'), label: null }] };
    const words = months(...steady, ...narrow);
    expect(read(chartOf('s', words, split)).statement).toMatchObject({
      kind: 'no-sure-change',
      scope: { kind: 'since' },
    });
  });

  it('is told in percentage points where shares vary', () => {
    const shares = makeSeries('6 8 6 8 6 8 6 8 6 8 6 8 6', month('2021-01'), { chart: 'mr' });
    expect(inEveryLanguage(shares)).toEqual([
      'Ingen sikker endring. Spredningen er rundt 20 prosentpoeng (12 målinger).',
      'Inga sikker endring. Spreiinga er rundt 20 prosentpoeng (12 målingar).',
      'No sure change. The spread is around 20 percentage points (12 measurements).',
    ]);
  });
});
