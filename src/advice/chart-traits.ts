import { binomialShare } from '../spc/chart-types/binomial-share.ts';
import type { ChartTypeId } from '../spc/chart-types/index.ts';
import { poissonRate } from '../spc/chart-types/poisson-rate.ts';
import type { RatioModel } from '../spc/chart-types/ratio-lines.ts';

/** What advice needs to know of a chart type. */
interface ChartTraits {
  /** Whether a value without a denominator is a number of events. */
  readonly plotsCounts: boolean;
  /** The distribution that its limits rest on, and the chart that does not rest on it alone; null where there is none. */
  readonly restsOn: { readonly model: RatioModel; readonly instead: 'p-prime' | 'u-prime' } | null;
}

const nothing: ChartTraits = { plotsCounts: false, restsOn: null };

export const chartTraits: Readonly<Record<ChartTypeId, ChartTraits>> = {
  run: nothing,
  i: nothing,
  mr: nothing,
  'i-prime': nothing,
  xbar: nothing,
  s: nothing,
  t: nothing,
  c: { plotsCounts: true, restsOn: null },
  u: { plotsCounts: false, restsOn: { model: poissonRate, instead: 'u-prime' } },
  'u-prime': nothing,
  p: { plotsCounts: false, restsOn: { model: binomialShare, instead: 'p-prime' } },
  'p-prime': nothing,
  g: nothing,
};
