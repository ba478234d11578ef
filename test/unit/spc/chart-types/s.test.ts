import { describe, expect, it } from 'vitest';
import { analyze, signals, times } from '../series-in-words.ts';

const close = (number: number): number => expect.closeTo(number, 10) as unknown as number;

/** c5 / c4 of subgroups of two. */
const ratioOf2 = Math.sqrt(1 - 2 / Math.PI) / Math.sqrt(2 / Math.PI);

describe('an S chart', () => {
  it('plots standard deviations of subgroups, none of a subgroup of one', () => {
    expect(analyze('s', '1,3 4,8 5 .').points.map(({ value }) => value)).toEqual([
      close(Math.SQRT2),
      close(2 * Math.SQRT2),
      null,
      null,
    ]);
  });

  it('has their mean as its line where sizes are equal, else the pooled one', () => {
    expect(analyze('s', '1,3 4,8').points[0]?.centerLine).toEqual(close(1.5 * Math.SQRT2));
    expect(analyze('s', '1,3 4,8 5').points[0]?.centerLine).toEqual(close(Math.sqrt(5)));
  });

  it('has limits that vary with the size, end at 0, and are none at a subgroup of one', () => {
    const { points } = analyze('s', '1,3 4,8 5');
    expect(points[0]).toMatchObject({
      lower: 0,
      upper: close(Math.sqrt(5) * (1 + 3 * ratioOf2)),
      lower2Sigma: 0,
      upper2Sigma: close(Math.sqrt(5) * (1 + 2 * ratioOf2)),
    });
    expect(points[2]).toMatchObject({ lower: null, upper: null });
  });

  it('has a lower limit above 0 from subgroups of six', () => {
    // B3 and B4 of Montgomery 2009, appendix VI.
    const { lower, upper, centerLine } = analyze('s', '1,2,3,4,5,6 2,3,4,5,6,7').points[0] ?? {};
    expect(Number(lower) / Number(centerLine)).toBeCloseTo(0.03, 3);
    expect(Number(upper) / Number(centerLine)).toBeCloseTo(1.97, 3);
    expect(analyze('s', '1,2,3,4,5 2,3,4,5,6').points[0]?.lower).toBe(0);
  });

  it('has limits about a given line, and none about one that no deviation has', () => {
    expect(analyze('s', '1,3 4,8', { centerLine: 10 }).points[0]?.upper).toEqual(close(10 * (1 + 3 * ratioOf2)));
    expect(analyze('s', '1,3 4,8', { centerLine: -1 }).points[0]).toMatchObject({
      lower: null,
      centerLine: -1,
      upper: null,
    });
  });

  it('keeps its limits at 0 where nothing varies, and marks no point', () => {
    const alike = '0.1,0.1,0.1 0.7,0.7,0.7 0.3,0.3,0.3';
    expect(analyze('s', alike).points[0]).toMatchObject({ value: 0, lower: 0, centerLine: 0, upper: 0 });
    expect(signals('s', alike)).toEqual([]);
  });

  it('tells that spread is high or low, never that it is better, and gives no assurance', () => {
    const line = `${times(12, '4,5,6')} ${times(12, '1,5,9')}`;
    const analysis = analyze('s', line, { direction: 'down', target: 20 });
    expect(analysis.variation).toBe('high');
    expect(analysis.assurance).toBeNull();
  });
});
