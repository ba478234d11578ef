import type { CountedDays } from '../language/plan-texts.ts';
import type { PlanForecast } from '../planning/forecast-plan.ts';

/**
 * The answer of `gpf plan --json`: the forecast with every number and its standard error as it stands in `PlanForecast`,
 * and where the number of points after the change comes from. Shares are 0 to 1, unknown is null.
 */
export const planJson = (version: string, forecast: PlanForecast, counted: CountedDays | null): string =>
  `${JSON.stringify({ gpf: version, counted, ...forecast }, null, 2)}\n`;
