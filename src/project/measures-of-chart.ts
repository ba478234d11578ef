import type { Measure } from '../domain/indicator.ts';
import type { ChartTypeId } from '../spc/chart-types/index.ts';

/** The measures that each chart can draw: what it needs of its numbers decides. */
export const measuresOfChart: Readonly<Record<ChartTypeId, readonly Measure[]>> = {
  run: ['share', 'rate', 'value', 'days-between'],
  i: ['share', 'rate', 'value', 'days-between'],
  mr: ['share', 'rate', 'value', 'days-between'],
  'i-prime': ['share', 'rate'],
  xbar: ['value'],
  s: ['value'],
  t: ['days-between'],
  c: ['value'],
  u: ['rate'],
  'u-prime': ['rate'],
  p: ['share'],
  'p-prime': ['share'],
  g: ['days-between'],
};
