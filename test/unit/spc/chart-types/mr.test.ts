import { describe, expect, it } from 'vitest';
import { mrChart } from '../../../../src/spc/chart-types/mr.ts';
import { analyze, signals, times } from '../series-in-words.ts';

const plotted = (...given: Parameters<typeof analyze>): unknown => analyze(...given).points.map(({ value }) => value);

describe('an mr chart', () => {
  it('plots how far each point lies from the one before, none over a gap', () => {
    expect(plotted('mr', '5 7 4 . 6 9')).toEqual([null, 2, 3, null, null, 3]);
  });

  it('begins anew in each phase', () => {
    expect(plotted('mr', '5 7 4 9', { phases: [3] })).toEqual([null, 2, null, 5]);
  });

  it('plots 0 between points that are the same but for rounding', () => {
    expect(plotted('mr', `${0.1 + 0.2} 0.3`)).toEqual([null, 0]);
  });

  it('has the mean range as its line, 0 below and 3.267 times the line above, two thirds of it at 2 sigma', () => {
    expect(analyze('mr', '5 7 4 . 6 10').points[0]).toMatchObject({
      centerLine: 3,
      lower: 0,
      lower2Sigma: 0,
      upper: 3.267 * 3,
      upper2Sigma: expect.closeTo(2.178 * 3, 12),
    });
  });

  it('has the line of its baseline', () => {
    expect(analyze('mr', '5 7 4 90 2', { baseline: { points: 3 } }).points[4]?.centerLine).toBe(2.5);
  });

  it('makes the neighbors of an excluded point consecutive, and its value moves no line', () => {
    const excluded = { exclude: [3] };
    expect(plotted('mr', '5 7 100 8 6', excluded)).toEqual([null, 2, 93, 1, 2]);
    expect(analyze('mr', '5 7 100 8 6', excluded).points[0]?.centerLine).toBe(5 / 3);
    expect(analyze('mr', '5 7 9000 8 6', excluded).points[0]?.centerLine).toBe(5 / 3);
  });

  it('never screens', () => {
    const line = `${times(10, '5 6')} 60`;
    const { centerLine } = analyze('mr', line, { screenMovingRanges: true }).points[0] ?? {};
    expect(centerLine).toBe((19 + 54) / 20);
  });

  it('has no limits where there is no spread, nor about a line that no range has', () => {
    for (const options of [{}, { centerLine: 0 }, { centerLine: -2 }]) {
      expect(analyze('mr', '4 4 4', options).points[0]).toMatchObject({ lower: null, upper: null });
    }
    expect(analyze('mr', '4 4 4').points[0]?.centerLine).toBe(0);
    expect(analyze('mr', '4').points[0]).toMatchObject({ centerLine: null, upper: null });
  });

  it('has limits about a given line', () => {
    expect(analyze('mr', '4 5 4', { centerLine: 2 }).points[0]).toMatchObject({
      lower: 0,
      centerLine: 2,
      upper: 6.534,
    });
  });

  it('judges points beyond the limit and no runs, and has no zones', () => {
    const shifted = `${times(15, '5 6')} ${times(15, '5 9')}`;
    expect(signals('mr', shifted)).toEqual([]);
    expect(signals('mr', `${times(10, '5 6')} 40`)).toEqual([
      expect.stringMatching(/^beyond-limits above 21-21: 34, limit 8\.6/),
    ]);
    expect(analyze('mr', shifted).phases[0]).toMatchObject({ longestRun: 30, longestRunLimit: 9, runsSignal: false });
  });

  it('counts no zones: a range has no middle to lie about', () => {
    const subgroup = { period: 1, values: [3], total: 3, denominator: null, summary: 3 };
    const point = { subgroup, value: 2, inBaseline: true, excluded: false };
    const basis = { baseline: [], phase: [], centerLine: 2, screenMovingRanges: true, sigmaPerRange: 1 };
    expect(mrChart.lines(basis).zAt(point)).toBeNull();
  });
});
