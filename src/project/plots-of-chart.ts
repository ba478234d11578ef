import type { ChartType } from '../spc/chart-types/chart-type.ts';
import type { ChartTypeId } from '../spc/chart-types/index.ts';

/** Whether a point of a chart is a level, which may be better or worse and has a goal, or the spread about one. */
export type Plots = ChartType['plots'];

/** What each chart plots: the chart types' own answers (`plots`), for what may not load the analysis. */
export const plotsOfChart = {
  run: 'level',
  i: 'level',
  mr: 'spread',
  'i-prime': 'level',
  xbar: 'level',
  s: 'spread',
  t: 'level',
  c: 'level',
  u: 'level',
  'u-prime': 'level',
  p: 'level',
  'p-prime': 'level',
  g: 'level',
} as const satisfies Readonly<Record<ChartTypeId, Plots>>;
