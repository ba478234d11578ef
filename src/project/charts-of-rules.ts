import type { ChartTypeId } from '../spc/chart-types/index.ts';
import type { RuleSetId } from '../spc/rule-sets/index.ts';

/** Charts with limits whose points are independent of each other. */
const chartsOfZones = ['i', 'i-prime', 'xbar', 's', 't', 'c', 'u', 'u-prime', 'p', 'p-prime', 'g'] as const;

/** The charts that each rule set goes with: the sets' own answers (`goesWith`), for what may not load the analysis. */
export const chartsOfRules: Readonly<Record<RuleSetId, readonly ChartTypeId[]>> = {
  anhoej: ['run', 'mr', ...chartsOfZones],
  nhs: ['i'],
  perla: ['run'],
  'western-electric': chartsOfZones,
  nelson: chartsOfZones,
};
