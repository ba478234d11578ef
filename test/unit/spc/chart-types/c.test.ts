import { describe, expect, it } from 'vitest';
import { analyzeSeries } from '../../../../src/spc/analyze-series.ts';
import { analyze, signals } from '../series-in-words.ts';

describe('a c chart', () => {
  it('has the mean count as its line and limits of 3 times its root, from 0', () => {
    expect(analyze('c', '14 18 . 16').points[2]).toMatchObject({
      value: null,
      lower: 4,
      lower2Sigma: 8,
      centerLine: 16,
      upper2Sigma: 24,
      upper: 28,
    });
    expect(analyze('c', '3 5').points[0]).toMatchObject({ lower: 0, lower2Sigma: 0, centerLine: 4, upper: 10 });
  });

  it('adds the counts of a period, and lets denominators have no part', () => {
    expect(analyze('c', '1,2 3').points.map(({ value }) => value)).toEqual([3, 3]);
    expect(analyze('c', '4/10 5/20').points.map(({ value }) => value)).toEqual([4, 5]);
  });

  it('has a gap where all rows of a period are missing (qicharts2: a count of 0)', () => {
    const row = { period: 1, value: null };
    const { points } = analyzeSeries({ chart: 'c', observations: [row, row, { period: 2, value: 4 }] });
    expect(points[0]).toMatchObject({ value: null, centerLine: 4 });
  });

  it('marks the count above its limit, and not the one on it', () => {
    const beyond = (line: string): string[] => signals('c', line, { centerLine: 4 });
    expect(beyond('10 4 4')).toEqual([]);
    expect(beyond('11 4 4')).toEqual(['beyond-limits above 1-1: 11, limit 10']);
  });

  it('keeps its limits at the line where no event happened, and marks no point', () => {
    expect(analyze('c', '0 0 0').points[0]).toMatchObject({ lower: 0, centerLine: 0, upper: 0 });
    expect(signals('c', '0 0 0')).toEqual([]);
  });

  it('has limits about a given line, and none about one that no count has', () => {
    expect(analyze('c', '1 2', { centerLine: 9 }).points[0]).toMatchObject({ lower: 0, centerLine: 9, upper: 18 });
    expect(analyze('c', '1 2', { centerLine: -9 }).points[0]).toMatchObject({
      lower: null,
      centerLine: -9,
      upper: null,
    });
  });
});

it.each(['c 3 -1', 'g 3 -1', 'p 3/9 -1/9', 'u 3/9 -1/9', 'p-prime 3/9 -1/9', 'u-prime 3/9 -1/9'])(
  'a count below 0 is refused: %s',
  (text) => {
    const [chart, ...points] = text.split(' ');
    expect(() => analyze(chart as 'c', points.join(' '))).toThrow(
      expect.objectContaining({ code: 'negative-count', subject: 2 }),
    );
  },
);
