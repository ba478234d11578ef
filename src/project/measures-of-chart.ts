import type { Measure } from '../domain/indicator.ts';
import type { ChartTypeId } from '../spc/chart-types/index.ts';

/** The measures that each chart can draw: what it needs of its numbers decides. */
export const measuresOfChart: Readonly<Record<ChartTypeId, readonly Measure[]>> = {
  run: ['share', 'rate', 'value', 'days-between'],
  i: ['share', 'rate', 'value', 'days-between'],
  t: ['days-between'],
  u: ['rate'],
  p: ['share'],
};
