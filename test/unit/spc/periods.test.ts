import { describe, expect, it } from 'vitest';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import type { PeriodKey } from '../../../src/spc/series-input.ts';
import { analyze } from './series-in-words.ts';

const order = (...periods: PeriodKey[]): PeriodKey[] =>
  analyzeSeries({ chart: 'run', observations: periods.map((period) => ({ period, value: 1 })) }).points.map(
    ({ period }) => period,
  );

describe('periods', () => {
  it('that are numbers sort as numbers', () => {
    expect(order(10, 9, 100)).toEqual([9, 10, 100]);
  });

  it.each([
    ['2022-03-02', '2022-03-01'],
    ['2022-11', '2022-02'],
    ['2023', '2022'],
    ['2022-W10', '2022-W09'],
    ['2022-W07/W08', '2022-W05/W06'],
    ['2022-Q2', '2022-Q1'],
    ['2023-T1', '2022-T3'],
  ])('written in one calendar form sort in time: %s and %s', (later, earlier) => {
    expect(order(later, earlier)).toEqual([earlier, later]);
  });

  it('with other names stay in order', () => {
    expect(order('mars', 'april', 'mai')).toEqual(['mars', 'april', 'mai']);
  });

  it('of several kinds stay in order', () => {
    expect(order('2022-W10', '2022-03')).toEqual(['2022-W10', '2022-03']);
    expect(order('2', 1)).toEqual(['2', 1]);
  });

  it('of minus zero are zero, as they are in JSON', () => {
    expect(order(-0)).toEqual([0]);
  });
});

describe('rows of one period', () => {
  const rows = [
    { period: 2, value: 9 },
    { period: 1, value: 4 },
    { period: 2, value: 1 },
    { period: 2, value: 2 },
    { period: 2, value: null },
  ];
  const plotted = (subgroupSummary: 'mean' | 'median' | 'sum'): unknown =>
    analyzeSeries({ chart: 'run', observations: rows }, { subgroupSummary }).points.map(({ value }) => value);

  it('are one subgroup, summed up as asked for', () => {
    expect(plotted('mean')).toEqual([4, 4]);
    expect(plotted('median')).toEqual([4, 2]);
    expect(plotted('sum')).toEqual([4, 12]);
    expect(analyzeSeries({ chart: 'run', observations: rows }).points[1]).toMatchObject({ value: 4, subgroupSize: 3 });
  });

  it('with denominators are added up', () => {
    const observations = [
      { period: 1, value: 1, denominator: 4 },
      { period: 1, value: 2, denominator: 2 },
      { period: 1, value: 5, denominator: null },
    ];
    expect(analyzeSeries({ chart: 'p', observations }).points).toMatchObject([
      { value: 0.5, denominator: 6, subgroupSize: 2 },
    ]);
  });

  it('that say null for every denominator have none', () => {
    expect(
      analyzeSeries({ chart: 'i', observations: [{ period: 1, value: 5, denominator: null }] }).points,
    ).toMatchObject([{ value: 5, denominator: null }]);
  });
});

describe('phases', () => {
  const bounds = (line: string, phases: readonly PeriodKey[]): unknown =>
    analyze('run', line, { phases }).phases.map(({ from, to }) => [from, to]);

  it('begin at the periods named, in time order whatever the order of the names', () => {
    expect(bounds('1 2 3 4 5', [4, 2, 4])).toEqual([
      [1, 1],
      [2, 3],
      [4, 5],
    ]);
  });

  it('may name the first period, with which the first phase begins anyway', () => {
    expect(bounds('1 2 3', [1, 3])).toEqual([
      [1, 2],
      [3, 3],
    ]);
  });

  it('have their own lines', () => {
    expect(analyze('run', '1 1 5 5', { phases: [3] }).points.map(({ centerLine }) => centerLine)).toEqual([1, 1, 5, 5]);
  });

  it('that are not excluded count their gaps', () => {
    expect(analyze('run', '1 . 3 4', { exclude: [4] }).phases).toMatchObject([{ points: 3, measured: 2, to: 4 }]);
  });

  it('are none in an empty series', () => {
    expect(analyzeSeries({ chart: 'p', observations: [] }, { target: 1, direction: 'up' })).toEqual({
      chart: 'p',
      rules: 'anhoej',
      points: [],
      phases: [],
      signals: [],
      variation: null,
      notJudged: 'too-few',
      assurance: null,
    });
  });
});

describe('a baseline', () => {
  const inBaseline = (...[line, options]: [string, Parameters<typeof analyze>[2]]): unknown =>
    analyze('run', line, options).points.flatMap((point) => (point.inBaseline ? [point.period] : []));

  it('of a number of points counts gaps and excluded points, from the start of every phase', () => {
    expect(inBaseline('1 . 3 4 5 6 7', { baseline: { points: 2 }, phases: [5], exclude: [1] })).toEqual([1, 2, 5, 6]);
  });

  it('that is longer than a phase ends with it', () => {
    expect(inBaseline('1 2 3 4', { baseline: { points: 3 }, phases: [3] })).toEqual([1, 2, 3, 4]);
  });

  it('through a period works in the phase that contains it; the others use all their points', () => {
    expect(inBaseline('1 2 3 4 5 6', { baseline: { through: 4 }, phases: [3, 6] })).toEqual([1, 2, 3, 4, 6]);
  });

  it('and phases may stand together', () => {
    const { points } = analyze('run', '1 3 9 5 7 9', { baseline: { points: 2 }, phases: [4] });
    expect(points.map(({ centerLine }) => centerLine)).toEqual([2, 2, 2, 6, 6, 6]);
  });
});
