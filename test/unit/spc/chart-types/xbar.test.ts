import { describe, expect, it } from 'vitest';
import { analyzeSeries } from '../../../../src/spc/analyze-series.ts';
import { analyze, signals } from '../series-in-words.ts';

const close = (number: number): number => expect.closeTo(number, 10) as unknown as number;

/** c4 of subgroups of two and of three. */
const [c4of2, c4of3] = [Math.sqrt(2 / Math.PI), Math.sqrt(Math.PI) / 2] as const;

const upper = (...given: Parameters<typeof analyze>): unknown => analyze(...given).points[0]?.upper;

describe('an x̄ chart', () => {
  it('plots means of subgroups about the mean of all values', () => {
    const { points } = analyze('xbar', '1,3 4,6 5');
    expect(points.map(({ value, subgroupSize }) => [value, subgroupSize])).toEqual([
      [2, 2],
      [5, 2],
      [5, 1],
    ]);
    expect(points[0]?.centerLine).toBe(3.8);
  });

  it('pools standard deviations where sizes differ, and has no limits at a subgroup of one', () => {
    // Both variances are 2 and count alike, so that sigma is √2.
    const { points } = analyze('xbar', '1,3 4,6 5');
    expect(points[0]).toMatchObject({ lower: close(3.8 - 3 / c4of2), upper: close(3.8 + 3 / c4of2) });
    expect(points[1]).toMatchObject({ lower2Sigma: close(3.8 - 2 / c4of2), upper2Sigma: close(3.8 + 2 / c4of2) });
    expect(points[2]).toMatchObject({ lower: null, upper: null, lower2Sigma: null, upper2Sigma: null });
  });

  it('weighs variances by their degrees of freedom', () => {
    // Variances 2 of two values and 1 of three: (2 + 2 × 1) / 3.
    const deviation = Math.sqrt(4 / 3);
    const { points } = analyze('xbar', '1,3 1,2,3');
    expect(points[0]?.upper).toEqual(close(2 + (3 * deviation) / (c4of2 * Math.SQRT2)));
    expect(points[1]?.upper).toEqual(close(2 + (3 * deviation) / (c4of3 * Math.sqrt(3))));
  });

  it('takes the mean of the standard deviations where all sizes are equal', () => {
    // √2 and 2 √2.
    expect(upper('xbar', '1,3 4,8')).toEqual(close(4 + 4.5 / c4of2));
  });

  it('does not count missing and excluded subgroups among the sizes (qicharts2 does)', () => {
    expect(upper('xbar', '1,3 . 4,8')).toEqual(close(4 + 4.5 / c4of2));
    expect(upper('xbar', '1,3 4,8 1,2,90', { exclude: [3] })).toEqual(close(4 + 4.5 / c4of2));
  });

  it('counts subgroups after the baseline among the sizes, but not among the values, as qicharts2', () => {
    const pooled = Math.sqrt((2 + 8) / 2);
    expect(upper('xbar', '1,3 4,8 1,2,90', { baseline: { points: 2 } })).toEqual(
      close(4 + (3 * pooled) / (c4of2 * Math.SQRT2)),
    );
  });

  it('has no limits where every subgroup has one value', () => {
    expect(analyze('xbar', '1 3 8').points[0]).toMatchObject({ lower: null, centerLine: 4, upper: null });
  });

  it('keeps its limits at the line where nothing varies within, and no point on them is beyond', () => {
    const alike = '0.1,0.1,0.1 0.1,0.1,0.1 0.1,0.1,0.1';
    expect(analyze('xbar', alike).points[0]?.upper).toBe(analyze('xbar', alike).points[0]?.centerLine);
    expect(signals('xbar', alike)).toEqual([]);
    expect(signals('xbar', '1,1 1,1 2,2').map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual([
      'beyond-limits below',
      'beyond-limits below',
      'beyond-limits above',
    ]);
  });

  it('lets denominators have no part in the means', () => {
    const observations = [
      { period: 1, value: 1, denominator: 5 },
      { period: 1, value: 3, denominator: 5 },
    ];
    expect(analyzeSeries({ chart: 'xbar', observations }).points[0]?.value).toBe(2);
  });

  it('has limits about a given line', () => {
    expect(upper('xbar', '1,3 4,8', { centerLine: 10 })).toEqual(close(10 + 4.5 / c4of2));
  });
});
