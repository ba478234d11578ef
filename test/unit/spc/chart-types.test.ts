import { describe, expect, it } from 'vitest';
import { chartTypes } from '../../../src/spc/chart-types/index.ts';
import type { SeriesAnalysis } from '../../../src/spc/series-analysis.ts';
import { analyze } from './series-in-words.ts';

const linesAt = ({ points }: SeriesAnalysis, place: number): unknown => {
  const point = points[place - 1];
  return [point?.lower, point?.centerLine, point?.upper];
};

it('no two chart types have the same id', () => {
  expect(new Set(chartTypes.map(({ id }) => id)).size).toBe(chartTypes.length);
});

it('every chart type says what it needs, and what may be said of it', () => {
  const level = { plots: 'level', judgesRuns: true, givesAssurance: true } as const;
  const declared = chartTypes.map(({ id, needsDenominator, plots, judgesRuns, givesAssurance }) => [
    id,
    { needsDenominator, plots, judgesRuns, givesAssurance },
  ]);
  expect(declared).toEqual([
    ['run', { needsDenominator: false, ...level, givesAssurance: false }],
    ['i', { needsDenominator: false, ...level }],
    ['mr', { needsDenominator: false, plots: 'spread', judgesRuns: false, givesAssurance: false }],
    ['i-prime', { needsDenominator: true, ...level }],
    ['xbar', { needsDenominator: false, ...level }],
    ['s', { needsDenominator: false, plots: 'spread', judgesRuns: true, givesAssurance: false }],
    ['t', { needsDenominator: false, ...level }],
    ['c', { needsDenominator: false, ...level }],
    ['u', { needsDenominator: true, ...level }],
    ['u-prime', { needsDenominator: true, ...level }],
    ['p', { needsDenominator: true, ...level }],
    ['p-prime', { needsDenominator: true, ...level }],
    ['g', { needsDenominator: false, ...level }],
  ]);
  const ratios = ['u', 'u-prime', 'p', 'p-prime'];
  expect(chartTypes.filter((type) => type.leastDenominator(0.5) > 0).map(({ id }) => id)).toEqual(ratios);
});

describe('the center line', () => {
  it('of a run chart is the median, of an I chart the mean', () => {
    expect(analyze('run', '1 2 9').points[0]?.centerLine).toBe(2);
    expect(analyze('i', '1 2 9').points[0]?.centerLine).toBe(4);
  });

  it('of a p or u chart weighs the points by their denominators', () => {
    expect(analyze('p', '1/10 9/30').points[0]?.centerLine).toBe(0.25);
    expect(analyze('u', '1/10 9/30').points[0]?.centerLine).toBe(0.25);
    expect(analyze('i', '1/10 9/30').points[0]?.centerLine).toBe(0.2);
  });

  it('is null where nothing was measured', () => {
    for (const { id } of chartTypes) expect(linesAt(analyze(id, '. .'), 1)).toEqual([null, null, null]);
  });

  it('can be given', () => {
    // A G chart takes a given line as a mean, and draws a median.
    for (const { id, needsDenominator } of chartTypes.filter(({ id }) => id !== 'g')) {
      const line = needsDenominator ? '1/10 2/10' : '1 2';
      expect(analyze(id, line, { centerLine: 0.5 }).points[0]?.centerLine).toBe(0.5);
      expect(analyze(id, '. .', { centerLine: 0.5 }).points[0]?.centerLine).toBe(0.5);
    }
  });
});

describe('the limits', () => {
  it('of an I chart lie 3 sigma of the moving ranges from the line, also below 0', () => {
    expect(linesAt(analyze('i', '1 3 2'), 1)).toEqual([2 - (3 * 1.5) / 1.128, 2, 2 + (3 * 1.5) / 1.128]);
  });

  it('of a t chart lie unevenly, and the lower ones end at 0 and at nothing', () => {
    const { points } = analyze('t', '1 50 1 60 2 70 1');
    expect(points[0]).toMatchObject({ lower: 0, lower2Sigma: null });
    expect(Number(points[0]?.upper) - Number(points[0]?.centerLine)).toBeGreaterThan(Number(points[0]?.centerLine));
  });

  it('of a t chart about a given line are those of the transformed one', () => {
    const { points } = analyze('t', '9 10 11 10', { centerLine: 10 });
    expect(points[0]?.lower).toBeGreaterThan(5);
    expect(points[0]?.upper).toBeLessThan(20);
  });

  it('of a t chart are none about a line that no time can have', () => {
    expect(linesAt(analyze('t', '9 10 11 10', { centerLine: -1 }), 1)).toEqual([null, -1, null]);
  });

  it('are none where a single point was measured, or the points show no spread', () => {
    expect(linesAt(analyze('i', '4'), 1)).toEqual([null, 4, null]);
    expect(linesAt(analyze('t', '4'), 1)).toEqual([null, 4, null]);
    expect(linesAt(analyze('i', '4 4 4'), 1)).toEqual([null, 4, null]);
  });

  it('of a p chart are wider where the denominator is smaller, and end at 0 and 1', () => {
    const analysis = analyze('p', '40/100 4/10 2/5');
    expect(linesAt(analysis, 1)).toEqual(
      [0.4 - 0.3 * Math.sqrt(0.24), 0.4, 0.4 + 0.3 * Math.sqrt(0.24)].map((line) => expect.closeTo(line, 12)),
    );
    expect(linesAt(analysis, 3)).toEqual([0, 0.4, 1]);
  });

  it('of a p chart about a line beyond 1 are none', () => {
    expect(linesAt(analyze('p', '4/10 5/10', { centerLine: 1.2 }), 1)).toEqual([null, 1.2, null]);
  });

  it('of a p or u chart are none where nothing was there to measure, or nothing measured', () => {
    expect(linesAt(analyze('p', '4/10 0/0 .'), 2)).toEqual([null, 0.4, null]);
    expect(linesAt(analyze('u', '4/10 0/0 .'), 3)).toEqual([null, 0.4, null]);
  });
});

it('constant shares keep limits at the line on a p chart, and no point is beyond them', () => {
  const analysis = analyze('p', '5/5 7/7 9/9');
  expect(linesAt(analysis, 1)).toEqual([1, 1, 1]);
  expect(analysis.signals).toEqual([]);
});
