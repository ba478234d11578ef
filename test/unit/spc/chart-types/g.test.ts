import { describe, expect, it } from 'vitest';
import { gChart } from '../../../../src/spc/chart-types/g.ts';
import type { PlottedPoint } from '../../../../src/spc/points.ts';
import { analyze } from '../series-in-words.ts';

const close = (number: number): number => expect.closeTo(number, 10) as unknown as number;

const pointOf = (value: number): PlottedPoint => ({
  subgroup: { period: value, values: [value], total: value, denominator: null, summary: value },
  value,
  inBaseline: true,
  excluded: false,
});

describe('a g chart', () => {
  it('draws the median, and counts its limits from the mean', () => {
    // Mean 4, sigma √(4 × 5).
    expect(analyze('g', '0 3 9 4').points[0]).toMatchObject({
      value: 0,
      centerLine: 3.5,
      lower: 0,
      upper: close(4 + 3 * Math.sqrt(20)),
      lower2Sigma: 0,
      upper2Sigma: close(4 + 2 * Math.sqrt(20)),
    });
  });

  it('takes a given line as the mean, and draws the median that goes with it', () => {
    expect(analyze('g', '0 3 9 4', { centerLine: 10 }).points[0]).toMatchObject({
      centerLine: close(6.93),
      upper: close(10 + 3 * Math.sqrt(110)),
    });
  });

  it('has no limits about a given line that no mean can be', () => {
    expect(analyze('g', '0 3 9 4', { centerLine: -2 }).points[0]).toMatchObject({
      lower: null,
      centerLine: close(-1.386),
      upper: null,
    });
    expect(analyze('g', '0 3 9 4', { centerLine: 0 }).points[0]).toMatchObject({ lower: 0, centerLine: 0, upper: 0 });
  });

  it('has the lines of its baseline', () => {
    expect(analyze('g', '1 3 2 90', { baseline: { points: 3 } }).points[3]).toMatchObject({
      centerLine: 2,
      upper: close(2 + 3 * Math.sqrt(6)),
    });
  });

  it('counts zones from the mean', () => {
    const baseline = [0, 3, 9, 4].map(pointOf);
    const basis = { baseline, phase: baseline, centerLine: null, screenMovingRanges: true, sigmaPerRange: 1 };
    const { zAt } = gChart.lines(basis);
    expect(zAt(pointOf(9))).toEqual(close(5 / Math.sqrt(20)));
    expect(zAt({ ...pointOf(9), value: null })).toBeNull();
    expect(gChart.lines({ ...basis, baseline: [pointOf(0)] }).zAt(pointOf(9))).toBeNull();
  });
});
