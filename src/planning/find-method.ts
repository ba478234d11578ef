import type { Method } from '../spc/analyze-with.ts';
import { chartTypes } from '../spc/chart-types/index.ts';
import { ruleSets } from '../spc/rule-sets/index.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';

export type { Method } from '../spc/analyze-with.ts';

/** The chart type and the rule set that an analysis was made with. */
export function findMethod({ chart, rules }: Pick<SeriesAnalysis, 'chart' | 'rules'>): Method {
  return {
    chart: chartTypes.find(({ id }) => id === chart) as Method['chart'],
    ruleSet: ruleSets.find(({ id }) => id === rules) as Method['ruleSet'],
  };
}
