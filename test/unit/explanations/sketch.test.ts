import { describe, expect, it } from 'vitest';
import { sketch } from '../../../src/explanations/sketch.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';

const draw = (values: readonly (number | null)[], centerLine?: number): readonly string[] => {
  const observations = values.map((value, index) => ({ period: index, value }));
  const options = centerLine === undefined ? {} : { centerLine };
  return sketch(analyzeSeries({ chart: 'run', observations }, options).points, String);
};

describe('a chart drawn with letters', () => {
  it('has the highest value at the top, the lowest at the bottom and the center line named', () => {
    const rows = draw([0, 10, 4], 5);
    expect(rows[0]).toBe('      ●');
    expect(rows.at(-1)).toBe('   ●');
    expect(rows.find((row) => row.startsWith('5 '))).toBe('5 ─────────');
  });

  it('draws a point on the line only if it lies there', () => {
    const onLine = draw([0, 50, 100], 50).find((row) => row.startsWith('50'));
    expect(onLine).toBe('50 ────●────');
    const near = draw([0, 51, 100], 50);
    const line = near.findIndex((row) => row.startsWith('50'));
    expect(near[line]).toBe('50 ─────────');
    expect(near[line - 1]).toBe('       ●');
  });

  it('leaves a column empty where nothing was measured', () => {
    expect(draw([1, null, 3]).join('').match(/●/g)).toHaveLength(2);
  });

  it('draws a series without any spread', () => {
    expect(draw([7, 7, 7])).toEqual(['7 ─●──●──●─']);
  });
});
