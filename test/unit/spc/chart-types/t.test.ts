import { expect, it } from 'vitest';
import { analyzeSeries } from '../../../../src/spc/analyze-series.ts';
import { tChart } from '../../../../src/spc/chart-types/t.ts';
import type { PlottedPoint } from '../../../../src/spc/points.ts';

const pointOf = (value: number): PlottedPoint => ({
  subgroup: { period: value, values: [value], total: value, denominator: null, summary: value },
  value,
  inBaseline: true,
  excluded: false,
});

it('a t chart counts zones in transformed times, where they lie evenly', () => {
  const baseline = [1, 2, 1].map((time) => pointOf(time ** 3.6));
  const { zAt } = tChart.lines({
    baseline,
    phase: baseline,
    centerLine: null,
    screenMovingRanges: true,
    sigmaPerRange: 0.5,
  });
  // Transformed: middle 4 / 3, sigma 1 × 0.5.
  expect(zAt(pointOf(2 ** 3.6))).toBeCloseTo(4 / 3, 10);
  expect(zAt(pointOf(1))).toBeCloseTo(-2 / 3, 10);
  expect(zAt({ ...pointOf(1), value: null })).toBeNull();
});

it('a given line that no time lies about has no limits and no zones', () => {
  const observations = Array.from({ length: 24 }, (_, period) => ({ period, value: 3 + (period % 5) }));
  const { points, signals } = analyzeSeries({ chart: 't', observations }, { rules: 'nelson', centerLine: -5 });
  expect(points[0]).toMatchObject({ centerLine: -5, lower: null, upper: null });
  expect(signals.filter(({ rule }) => rule === 'within-one-sigma')).toEqual([]);
});
