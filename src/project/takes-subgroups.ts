import type { ChartTypeId } from '../spc/chart-types/index.ts';

/**
 * Whether several rows of one period are one point of a chart, a subgroup, because it looks at the spread within the
 * period. On all other charts they would count patients twice, and are a finding.
 */
export const takesSubgroups = {
  run: false,
  i: false,
  mr: false,
  'i-prime': false,
  xbar: true,
  s: true,
  t: false,
  c: false,
  u: false,
  'u-prime': false,
  p: false,
  'p-prime': false,
  g: false,
} as const satisfies Readonly<Record<ChartTypeId, boolean>>;
