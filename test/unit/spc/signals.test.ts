import { describe, expect, it } from 'vitest';
import { analyze, signals, times } from './series-in-words.ts';

describe('a run chart', () => {
  it('has no signal in random points', () => {
    expect(signals('run', '5 2 7 8 3 1 9 4 6 2 8 7')).toEqual([]);
  });

  it('shows a shift as a long run and as few crossings', () => {
    expect(signals('run', '1 2 1 2 1 2 1 2 8 9 8 9 8 9 8 9')).toEqual([
      'longest-run above 9-16: 8, limit 7',
      'crossings  1-16: 1, limit 4',
    ]);
  });

  it('takes a run that equals the limit as no signal', () => {
    expect(signals('run', '9 9 9 9 9 9 9 1 9 1 9 1 1 1', { centerLine: 5 })).toEqual([]);
  });

  it('marks the points of the long run, and none of those on the line between them', () => {
    const { points } = analyze('run', '1 2 9 8 9 5 9 8 . 7 8 9 8 9 1', { centerLine: 5, exclude: [11] });
    expect(points.filter((point) => point.signals.includes('longest-run')).map(({ period }) => period)).toEqual([
      3, 4, 5, 7, 8, 10, 12, 13, 14,
    ]);
  });

  it('never has a signal beyond limits, since it has none', () => {
    expect(signals('run', `${times(8, '1 4')} 900`, { centerLine: 3 })).toEqual([]);
  });
});

describe('an I chart', () => {
  const calm = '10 12 11 13 12 10 11 13 11 10 12';
  const baseline = { points: 11 };

  it('shows the point that lies beyond its limits, with the limit', () => {
    const analysis = analyze('i', `${calm} 40 11`, { baseline });
    expect(analysis.signals).toEqual([
      { rule: 'beyond-limits', side: 'above', from: 12, to: 12, observed: 40, limit: analysis.points[11]?.upper },
    ]);
    expect(analysis.points[11]?.signals).toEqual(['beyond-limits']);
    expect(analysis.phases[0]?.beyondLimits).toBe(1);
  });

  it('shows a point below its limits', () => {
    expect(analyze('i', `${calm} -40 11`, { baseline }).signals).toMatchObject([{ side: 'below', observed: -40 }]);
  });

  it('takes a point on the limit as within it', () => {
    const { points } = analyze('i', calm);
    const onTheLimit = analyze('i', `${calm} ${points[0]?.upper}`, { baseline });
    expect(onTheLimit.signals).toEqual([]);
  });

  it('holds an excluded point against limits that come from the others', () => {
    const { points, phases } = analyze('i', '10 12 11 40 12', { exclude: [4] });
    expect(points.map((point) => point.signals)).toEqual([[], [], [], ['beyond-limits'], []]);
    expect(points[0]?.centerLine).toBe(11.25);
    expect(phases[0]).toMatchObject({ points: 4, measured: 4, beyondLimits: 1 });
  });
});

describe('signals', () => {
  it('are found in each phase by itself', () => {
    expect(signals('run', '1 2 1 2 1 2 1 2 8 9 8 9 8 9 8 9', { phases: [9] })).toEqual([]);
  });

  it('are listed, and held back from the verdict, where a phase is not judged', () => {
    const { signals: found, variation, notJudged } = analyze('run', '1 2 1 2 1 8 9 8 9 8');
    expect(found.map(({ rule }) => rule)).toEqual(['crossings']);
    expect([variation, notJudged]).toEqual([null, 'too-few']);
  });
});
