import type { Measure } from '../domain/indicator.ts';
import type { NonEmpty } from '../domain/non-empty.ts';
import type { AdvisedSeries, CountedPoint } from './advised-series.ts';
import { chartTraits } from './chart-traits.ts';

/** Events among the points that count: what was counted, or in a share those without it, where they are the rarer. */
export interface EventCount {
  /** `counted`: the numerator, or the count. `rest`: patients of the denominator with whom it was not so. */
  readonly of: 'counted' | 'rest';
  readonly total: number;
  /** Points without any. */
  readonly none: number;
  /** Sum of the denominators; null where a count has none. */
  readonly denominators: number | null;
}

/** How many events there are; null where what is measured is no number of events. */
export function countEvents({ series, analysis, counted }: AdvisedSeries): EventCount | null {
  if (series.plots !== 'level') return null;
  const { plotsCounts } = chartTraits[analysis.chart];
  return counters[series.indicator.measure](counted, plotsCounts);
}

type Counted = NonEmpty<CountedPoint>;

const counters: Readonly<Record<Measure, (counted: Counted, plotsCounts: boolean) => EventCount | null>> = {
  share: (counted) => {
    const [yes, no] = [countIn(counted, (value) => value), countIn(counted, (value) => 1 - value)];
    return no.total < yes.total ? { of: 'rest', ...no } : { of: 'counted', ...yes };
  },
  rate: (counted) => ({ of: 'counted', ...countIn(counted, (value) => value) }),
  value: (counted, plotsCounts) => {
    if (!plotsCounts) return null;
    const total = counted.reduce((sum, { value }) => sum + value, 0);
    return { of: 'counted', total, none: counted.filter(({ value }) => value === 0).length, denominators: null };
  },
  'days-between': () => null,
};

function countIn(
  counted: Counted,
  ratioOf: (value: number) => number,
): Omit<EventCount, 'of' | 'denominators'> & {
  readonly denominators: number;
} {
  let [total, none, denominators] = [0, 0, 0];
  for (const { value, denominator } of counted) {
    const ratio = ratioOf(value);
    total += ratio * (denominator ?? 0);
    none += ratio === 0 ? 1 : 0;
    denominators += denominator ?? 0;
  }
  return { total, none, denominators };
}
