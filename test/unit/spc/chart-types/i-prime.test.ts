import { describe, expect, it } from 'vitest';
import { analyze, times } from '../series-in-words.ts';

const close = (number: number): number => expect.closeTo(number, 10) as unknown as number;

/** What a distance makes of sigma for a denominator of 1: normal values lie 2 / √π sigma apart on average. */
const unit = (distance: number, n: number, m: number): number =>
  (Math.sqrt(Math.PI / 2) * distance) / Math.sqrt(1 / n + 1 / m);

describe('an I′ chart', () => {
  it('weighs points by their denominators, in the line and in the limits', () => {
    const { points } = analyze('i-prime', '2/4 6/4 4/16 20/16');
    const sigma = (unit(1, 4, 4) + unit(1.25, 4, 16) + unit(1, 16, 16)) / 3;
    expect(points.map(({ value }) => value)).toEqual([0.5, 1.5, 0.25, 1.25]);
    expect(points[0]).toMatchObject({
      centerLine: 0.8,
      lower: close(0.8 - (3 * sigma) / 2),
      upper: close(0.8 + (3 * sigma) / 2),
      lower2Sigma: close(0.8 - sigma),
      upper2Sigma: close(0.8 + sigma),
    });
    expect(points[3]?.upper).toEqual(close(0.8 + (3 * sigma) / 4));
  });

  it('is an I chart where all denominators are 1, but for the rounding of 1.128', () => {
    const reach = (chart: 'i' | 'i-prime'): number => Number(analyze(chart, '1/1 3/1 2/1').points[0]?.upper) - 2;
    expect(reach('i-prime') / reach('i')).toEqual(close(1.128 / (2 / Math.sqrt(Math.PI))));
  });

  it('takes its sigma from the baseline alone, and from points that are not excluded', () => {
    const sigma = (unit(1, 4, 4) + unit(0.5, 4, 4)) / 2;
    const upper = (line: string, options: object): unknown => analyze('i-prime', line, options).points[0]?.upper;
    expect(upper('2/4 6/4 4/4 90/4', { baseline: { points: 3 } })).toEqual(close(1 + (3 * sigma) / 2));
    expect(upper('2/4 6/4 80/4 4/4', { exclude: [3] })).toEqual(close(1 + (3 * sigma) / 2));
  });

  it('has no range over a gap, nor to a point without a denominator', () => {
    expect(analyze('i-prime', '2/4 . 6/4 0/0 3/4').points[0]).toMatchObject({ lower: null, upper: null });
    const { points } = analyze('i-prime', '2/4 . 6/4 4/4');
    expect(points[0]?.upper).toEqual(close(1 + (3 * unit(0.5, 4, 4)) / 2));
    expect(points[1]).toMatchObject({ centerLine: 1, lower: null, upper: null });
  });

  it('leaves out ranges at or above 3.2665 times their mean', () => {
    const line = `${times(10, '4/4 8/4')} 60/4`;
    const [screened, all] = [true, false].map((screenMovingRanges) => {
      const { centerLine, upper } = analyze('i-prime', line, { screenMovingRanges }).points[0] ?? {};
      return Number(upper) - Number(centerLine);
    });
    expect(screened).toEqual(close((3 * unit(1, 4, 4)) / 2));
    expect(all).toEqual(close((3 * ((19 * unit(1, 4, 4) + unit(13, 4, 4)) / 20)) / 2));
  });

  it('has no limits where there is no spread', () => {
    expect(analyze('i-prime', '1/10 2/20 3/30').points[0]).toMatchObject({ lower: null, centerLine: 0.1, upper: null });
  });

  it('has limits about a given line, and does not cut them off', () => {
    const { points } = analyze('i-prime', '2/4 6/4', { centerLine: 0.5 });
    expect(points[0]?.lower).toEqual(close(0.5 - (3 * unit(1, 4, 4)) / 2));
    expect(points[0]?.lower).toBeLessThan(0);
  });
});
