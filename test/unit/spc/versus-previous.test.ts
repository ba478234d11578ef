import { describe, expect, it } from 'vitest';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { analyze, times } from './series-in-words.ts';

const low = times(6, '1 3');
const high = times(6, '7 9');

describe('a phase against the one before', () => {
  it('is not compared where there is none before', () => {
    expect(analyze('run', low).phases[0]?.versusPrevious).toBeNull();
  });

  it('has a signal where its points lie on one side of the line before, though each phase is steady', () => {
    const { phases, signals } = analyze('run', `${low} ${high}`, { phases: [13] });
    expect(phases[1]?.versusPrevious).toEqual({ longestRun: 12, limit: 7, side: 'above', signal: true });
    expect(signals).toEqual([]);
  });

  it('has no signal where its longest run is ordinary', () => {
    expect(analyze('run', `${low} ${low}`, { phases: [13] }).phases[1]?.versusPrevious).toMatchObject({
      longestRun: 1,
      signal: false,
    });
  });

  it('is not compared where either has fewer than 12 measured points', () => {
    expect(analyze('run', `${low} ${high}`, { phases: [12] }).phases[1]?.versusPrevious).toBeNull();
    expect(analyze('run', `${low} ${high}`, { phases: [14] }).phases[1]?.versusPrevious).toBeNull();
  });

  it('is not compared where fewer than 10 of its points are off the line before', () => {
    expect(analyze('run', `${low} 2 2 2 ${times(9, '9')}`, { phases: [13] }).phases[1]?.versusPrevious).toBeNull();
    expect(analyze('run', `${low} ${times(12, '2')}`, { phases: [13] }).phases[1]?.versusPrevious).toBeNull();
  });

  it('is not compared where there is no line before', () => {
    const { phases } = analyze('run', `. ${low} ${high}`, { phases: [14], baseline: { points: 1 } });
    expect(phases[1]?.versusPrevious).toBeNull();
  });
});

it.each(['mr', 's'] as const)('the spread of a phase is not held against the line before, on the %s chart', (chart) => {
  const observations = Array.from({ length: 30 }, (_, period) =>
    [1, 4, 2].map((value, row) => ({ period, value: (period < 15 ? 1 : 6) * (value + ((period * 7 + row) % 5)) })),
  ).flat();
  const { phases } = analyzeSeries({ chart, observations }, { phases: [15] });
  expect(phases.map(({ versusPrevious }) => versusPrevious)).toEqual([null, null]);
});
