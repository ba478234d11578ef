import { describe, expect, it } from 'vitest';
import type { ChartType, MeasuredRow } from '../../../../src/spc/chart-types/chart-type.ts';
import { type ChartTypeId, chartTypes } from '../../../../src/spc/chart-types/index.ts';
import type { Subgroup } from '../../../../src/spc/points.ts';
import { readSubgroups } from '../../../../src/spc/read-subgroups.ts';
import { makeRandomSource } from '../../../../src/stats/random-source.ts';
import { series, times } from '../series-in-words.ts';

const typeOf = (id: ChartTypeId): ChartType => chartTypes.find((type) => type.id === id) as ChartType;

const subgroupsOf = (id: ChartTypeId, line: string): readonly Subgroup[] =>
  readSubgroups(series(id, line).observations, typeOf(id), 'mean');

/** The rows of many series drawn anew, subgroup by subgroup. */
function drawMany(id: ChartTypeId, line: string, number = 2000): (readonly MeasuredRow[])[][] {
  const redraw = typeOf(id).unchanged(subgroupsOf(id, line));
  const random = makeRandomSource(7);
  return Array.from({ length: number }, () => [...redraw(random)]);
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0) / numbers.length;

const deviationOf = (numbers: readonly number[]): number => {
  const middle = meanOf(numbers);
  return Math.sqrt(meanOf(numbers.map((number) => (number - middle) ** 2)));
};

/** All values drawn for the subgroup at a place, from 0. */
const valuesAt = (drawn: (readonly MeasuredRow[])[][], place: number): readonly number[] =>
  drawn.flatMap((rows) => (rows[place] ?? []).map(({ value }) => value));

const shapeOf = (rows: readonly (readonly MeasuredRow[])[]): unknown =>
  rows.map((subgroup) => subgroup.map(({ denominator }) => denominator));

/** Within so many standard errors of what is expected; the draws are seeded, so that this holds or fails for good. */
function expectAbout(values: readonly number[], mean: number, deviation: number): void {
  const error = deviation / Math.sqrt(values.length);
  expect(Math.abs(meanOf(values) - mean)).toBeLessThan(4 * error);
  expect(Math.abs(deviationOf(values) / deviation - 1)).toBeLessThan(0.1);
}

describe('an unchanged process', () => {
  it('of a run chart is the same rows in any order, each as likely', () => {
    const drawn = drawMany('run', '3/10 7/9 . 4/8');
    const orders = drawn.map((rows) => JSON.stringify(rows));
    expect(new Set(orders).size).toBe(24);
    for (const rows of drawn) {
      expect(new Set(rows)).toEqual(
        new Set([[{ value: 3, denominator: 10 }], [{ value: 7, denominator: 9 }], [], [{ value: 4, denominator: 8 }]]),
      );
    }
    expect(drawMany('run', '5,6', 1)).toEqual([
      [
        [
          { value: 5, denominator: null },
          { value: 6, denominator: null },
        ],
      ],
    ]);
  });

  it('of an I chart gives single values of the same mean and spread, with their denominators', () => {
    const drawn = drawMany('i', '2/1 4/1 12/2');
    expect(shapeOf(drawn[0] ?? [])).toEqual([[1], [1], [2]]);
    expectAbout(valuesAt(drawn, 0), 4, 2);
    expectAbout(valuesAt(drawn, 2), 8, 4);
  });

  it('of a t chart gives exponential times of the same mean, none of 0', () => {
    const values = valuesAt(drawMany('t', '2 7 3'), 1);
    expectAbout(values, 4, 4);
    expect(typeOf('t').unchanged(subgroupsOf('t', '2 4'))(() => 0)[0]?.[0]?.value).toBeGreaterThan(0);
  });

  it('of a p chart gives binomial numerators of the share of all, and of a u chart Poisson ones', () => {
    const [p, u] = [drawMany('p', '3/10 9/30'), drawMany('u', '3/10 9/30')];
    expect([shapeOf(p[0] ?? []), shapeOf(u[0] ?? [])]).toEqual([
      [[10], [30]],
      [[10], [30]],
    ]);
    expectAbout(valuesAt(p, 1), 9, Math.sqrt(6.3));
    expectAbout(valuesAt(u, 1), 9, 3);
  });

  it('of a c chart gives Poisson counts of the same mean, one row a period', () => {
    const drawn = drawMany('c', '4,2 5 3');
    expect(shapeOf(drawn[0] ?? [])).toEqual([[null], [null], [null]]);
    for (const place of [0, 2]) expectAbout(valuesAt(drawn, place), 14 / 3, Math.sqrt(14 / 3));
    expect(valuesAt(drawn, 0).every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
  });

  it('of a g chart gives geometric numbers of the same mean', () => {
    const drawn = drawMany('g', '2 7 3');
    const values = valuesAt(drawn, 1);
    expectAbout(values, 4, Math.sqrt(20));
    expect(values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
    // A fifth of them are 0, and four fifths of the rest are above 1.
    expect(meanOf(values.map((value) => (value === 0 ? 1 : 0)))).toBeCloseTo(0.2, 1);
    expect(Object.is(typeOf('g').unchanged(subgroupsOf('g', '0 0'))(() => 0)[0]?.[0]?.value, 0)).toBe(true);
  });

  it('of an mr chart gives single values of the same mean and spread', () => {
    const drawn = drawMany('mr', '4 6 8');
    expect(shapeOf(drawn[0] ?? [])).toEqual([[null], [null], [null]]);
    expectAbout(valuesAt(drawn, 2), 6, 2);
    expect(drawMany('mr', '4 4 4', 1)[0]).toEqual(
      times(3, '4')
        .split(' ')
        .map(() => [{ value: 4, denominator: null }]),
    );
  });

  it.each(['xbar', 's'] as const)('of an %s chart gives as many values a subgroup, with the spread within', (id) => {
    const drawn = drawMany(id, '9,11 30,32,34 20');
    expect(shapeOf(drawn[0] ?? [])).toEqual([[null, null], [null, null, null], [null]]);
    // Variances 2 of two values and 4 of three, pooled: (2 + 2 × 4) / 3.
    for (const place of [0, 1, 2]) expectAbout(valuesAt(drawn, place), 136 / 6, Math.sqrt(10 / 3));
  });

  it('of an I′ chart varies less where the denominator is larger', () => {
    const drawn = drawMany('i-prime', '8/4 8/4 32/16 48/16');
    // Line 2.4; squares 4 × 0.16, 4 × 0.16, 16 × 0.16 and 16 × 0.36, over 3.
    const sigma = Math.sqrt(9.6 / 3);
    expect(shapeOf(drawn[0] ?? [])).toEqual([[4], [4], [16], [16]]);
    expectAbout(valuesAt(drawn, 0), 2.4 * 4, 2 * sigma);
    expectAbout(valuesAt(drawn, 3), 2.4 * 16, 4 * sigma);
  });

  it('of a P′ chart gives shares that vary more than binomial ones by sigma of z, from 0 to the denominator', () => {
    // Line 0.5; z is ∓2 by turns at a sigma of 0.05, so that sigma of z is 4 / 1.128.
    const drawn = drawMany('p-prime', times(4, '40/100 60/100'));
    expect(shapeOf(drawn[0] ?? [])).toEqual(
      times(8, '.')
        .split(' ')
        .map(() => [100]),
    );
    expectAbout(valuesAt(drawn, 5), 50, (5 * 4) / 1.128);
    const wild = valuesAt(drawMany('p-prime', times(4, '1/10 9/10')), 0);
    expect([Math.min(...wild), Math.max(...wild)]).toEqual([0, 10]);
  });

  it('of a P′ chart of even shares gives binomial ones, where sigma of z is not known', () => {
    const values = valuesAt(drawMany('p-prime', '3/10 6/20 9/30'), 0);
    expectAbout(values, 3, Math.sqrt(2.1));
    expect(values.every((value) => Math.abs(value - Math.round(value)) < 1e-9)).toBe(true);
  });

  it('of a U′ chart gives rates that vary more than Poisson ones by sigma of z, and never below 0', () => {
    // Line 1; z is ∓1 by turns at a sigma of 0.2, so that sigma of z is 2 / 1.128.
    const drawn = drawMany('u-prime', times(4, '20/25 30/25'));
    expectAbout(valuesAt(drawn, 2), 25, (5 * 2) / 1.128);
    const wild = valuesAt(drawMany('u-prime', times(4, '0/2 16/2')), 0);
    expect(Math.min(...wild)).toBe(0);
    expect(Math.max(...wild)).toBeGreaterThan(16);
  });
});

describe.each(chartTypes.map((type) => [type.id, type] as const))('an unchanged process of a %s chart', (id, type) => {
  it('of nothing is nothing', () => {
    expect(type.unchanged([])(makeRandomSource(1))).toEqual([]);
  });

  it('gives rows that the chart accepts, also where nothing was there to measure', () => {
    const line = type.needsDenominator ? '3/10 0/0 7/20 5/9' : '3 4,6 7 5';
    for (const rows of drawMany(id, line, 50)) {
      expect(rows).toHaveLength(4);
      for (const row of rows.flat()) {
        expect(Number.isFinite(row.value)).toBe(true);
        expect(type.objectionTo(row)).toBeNull();
        if (row.denominator === 0) expect(row.value).toBe(0);
      }
    }
  });

  it('is steady where one point, or no spread, tells of none', () => {
    const line = type.needsDenominator ? '0/10' : '4';
    for (const rows of drawMany(id, line, 5)) expect(rows).toHaveLength(1);
  });

  it('leaves a gap alone: what is drawn for it is no worse than elsewhere', () => {
    const line = type.needsDenominator ? '3/10 . 7/20' : '3 . 5';
    for (const row of drawMany(id, line, 20).flat(2)) expect(Number.isFinite(row.value)).toBe(true);
  });

  it('gives the same again for the same seed', () => {
    const line = type.needsDenominator ? '3/10 4/10 7/20 5/9' : '3 4,6 7 5';
    expect(drawMany(id, line, 3)).toEqual(drawMany(id, line, 3));
  });
});
