import { describe, expect, it } from 'vitest';
import { analyzeWith } from '../../../src/spc/analyze-with.ts';
import { runChart } from '../../../src/spc/chart-types/run.ts';
import { anhoej } from '../../../src/spc/rule-sets/anhoej.ts';
import { series } from './series-in-words.ts';

const shift = series('run', '1 2 1 2 1 2 1 2 8 9 8 9 8 9 8 9').observations;

describe('a chart type whose points depend on each other', () => {
  const chart = { ...runChart, judgesRuns: false };

  it('shows the numbers of its runs, and concludes nothing from them', () => {
    const { phases, signals, variation } = analyzeWith({ chart, ruleSet: anhoej }, shift, {});
    expect(phases).toMatchObject([{ longestRun: 8, longestRunLimit: 7, runsSignal: false, notJudged: null }]);
    expect(signals).toEqual([]);
    expect(variation).toBe('common-cause');
  });
});

describe('a chart type that plots the distance from the point before', () => {
  const chart = {
    ...runChart,
    plotted: (...[subgroup, previous]: Parameters<typeof runChart.plotted>): number | null =>
      subgroup.summary === null || !previous?.summary ? null : subgroup.summary - previous.summary,
  };

  it('is given the subgroup before, within the phase', () => {
    const { points } = analyzeWith({ chart, ruleSet: anhoej }, series('run', '1 3 6 10').observations, { phases: [3] });
    expect(points.map(({ value }) => value)).toEqual([null, 2, null, 4]);
  });
});

describe('a rule set that does not go with the chart', () => {
  it('is refused', () => {
    const ruleSet = { ...anhoej, goesWith: () => false };
    expect(() => analyzeWith({ chart: runChart, ruleSet }, shift, {})).toThrow(
      expect.objectContaining({ code: 'rules-do-not-fit-chart', subject: 'anhoej' }),
    );
  });
});
