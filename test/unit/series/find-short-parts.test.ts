import { describe, expect, test } from 'vitest';
import type { CellPlace } from '../../../src/domain/cell-place.ts';
import type { Period } from '../../../src/domain/period.ts';
import { findShortParts } from '../../../src/series/find-short-parts.ts';
import type { TeamSeries } from '../../../src/series/series.ts';
import { toSeriesInput } from '../../../src/series/to-series-input.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { makeSeries } from '../reading/make-series.ts';

const month = (key: string): Period => ({ kind: 'month', key });
const place: CellPlace = { file: 'gpf.yaml', row: null, line: 4, column: 'series[0].baseline', cell: null };

/** What is short in a series of so many monthly points, given in words. */
function shortIn(words: string, given: Partial<TeamSeries>) {
  const series = makeSeries(words, month('2022-01'), given);
  const { input, options } = toSeriesInput(series);
  return findShortParts(series, analyzeSeries(input, options)).map(({ code, file, line, found, team, args }) => {
    return { code, file, line, found, team, ...args };
  });
}

describe('a baseline', () => {
  test('of fewer than 12 measured points is told once, where it was written', () => {
    expect(
      shortIn('5*30', { baseline: { points: 11, place }, phases: [{ period: month('2023-04'), label: null }] }),
    ).toEqual([
      {
        code: 'short-baseline',
        file: 'gpf.yaml',
        line: 4,
        found: 'fjelldal, sykepleier-3-dager',
        team: 'fjelldal',
        measured: 11,
        least: 12,
      },
    ]);
  });

  test('of 12 measured points is long enough', () => {
    expect(shortIn('5*30', { baseline: { points: 12 } })).toEqual([]);
    expect(shortIn('5*30', { baseline: { through: month('2022-12') } })).toEqual([]);
  });

  test('counts neither gaps nor hidden nor excluded points', () => {
    const words = '5*9 _ h x5 5*18';
    expect(shortIn(words, { baseline: { points: 12 } })).toMatchObject([{ measured: 9 }]);
    expect(shortIn(words, { baseline: { through: month('2022-12') } })).toMatchObject([{ measured: 9 }]);
  });

  test('that the series has not come to the end of may still grow', () => {
    expect(shortIn('5*10', { baseline: { points: 12 } })).toEqual([]);
    expect(shortIn('5*11 _', { baseline: { points: 12 } })).toMatchObject([{ measured: 11 }]);
  });

  test('is told of the measurements where nobody knows its line', () => {
    expect(shortIn('5*30', { baseline: { points: 3 } })).toMatchObject([{ file: 'data/fjelldal.csv', line: null }]);
  });

  test('through a period is looked at in the phase that holds it', () => {
    const baseline = { through: month('2023-06') };
    const phases = [{ period: month('2023-01'), label: null }];
    expect(shortIn('5*36', { baseline, phases })).toMatchObject([{ code: 'short-baseline', measured: 6 }]);
  });

  test('of a chart of moving ranges counts the ranges', () => {
    const ranges = { chart: 'mr', plots: 'spread', baseline: { points: 12 } } as const;
    expect(shortIn('5*30', ranges)).toMatchObject([{ measured: 11 }]);
  });
});

describe('a phase', () => {
  const phases = (...keys: string[]) =>
    keys.map((key, index) => ({ period: month(key), label: null, place: { ...place, line: 10 + index } }));

  test('of fewer than 12 measured points that another follows is told where that one begins', () => {
    expect(shortIn('5*11 5*11 5*12', { phases: phases('2022-12', '2023-11') })).toMatchObject([
      {
        code: 'short-phase',
        line: 10,
        period: '2022-01',
        measured: 11,
        least: 12,
        found: 'fjelldal, sykepleier-3-dager',
      },
      { code: 'short-phase', line: 11, period: '2022-12', measured: 11 },
    ]);
  });

  test('that is the last may still grow', () => {
    expect(shortIn('5*12 5*3', { phases: phases('2023-01') })).toEqual([]);
  });
});
