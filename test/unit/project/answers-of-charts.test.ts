import { describe, expect, it } from 'vitest';
import { chartsOfRules } from '../../../src/project/charts-of-rules.ts';
import { measuresOfChart } from '../../../src/project/measures-of-chart.ts';
import { plotsOfChart } from '../../../src/project/plots-of-chart.ts';
import { takesSubgroups } from '../../../src/project/takes-subgroups.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { chartTypes } from '../../../src/spc/chart-types/index.ts';
import { ruleSets } from '../../../src/spc/rule-sets/index.ts';

describe('what a project knows of charts without loading the analysis', () => {
  it.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    'the charts of %s are those that the rule set goes with',
    (id, ruleSet) => {
      const fitting = chartTypes.filter((chart) => ruleSet.goesWith(chart)).map((chart) => chart.id);
      expect([...chartsOfRules[id]].sort()).toEqual([...fitting].sort());
    },
  );

  it('has every rule set and every chart type', () => {
    expect(Object.keys(chartsOfRules).sort()).toEqual(ruleSets.map(({ id }) => id).sort());
    for (const table of [plotsOfChart, takesSubgroups, measuresOfChart]) {
      expect(Object.keys(table).sort()).toEqual(chartTypes.map(({ id }) => id).sort());
    }
  });

  it.each(chartTypes.map((chart) => [chart.id, chart.plots] as const))('%s plots a %s', (id, plots) => {
    expect(plotsOfChart[id]).toBe(plots);
  });

  it.each(chartTypes.map(({ id }) => id))(
    '%s takes subgroups if and only if the spread within a period changes what it draws',
    (chart) => {
      const drawn = (spread: number) => {
        const observations = [20, 21, 19, 22, 20].flatMap((mean, period) =>
          [mean - spread, mean + spread].map((value) => ({ period, value, denominator: denominatorFor(chart) })),
        );
        return analyzeSeries({ chart, observations }).points.map(({ value, lower, upper }) => ({
          value,
          lower,
          upper,
        }));
      };
      const isChanged = JSON.stringify(drawn(1)) !== JSON.stringify(drawn(5));
      expect(takesSubgroups[chart]).toBe(isChanged);
    },
  );
});

const denominatorFor = (chart: (typeof chartTypes)[number]['id']): number | null =>
  chartTypes.some(({ id, needsDenominator }) => id === chart && needsDenominator) ? 60 : null;
