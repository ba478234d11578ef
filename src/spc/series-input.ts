import type { ChartTypeId } from './chart-types/index.ts';
import type { PeriodKey } from './period-key.ts';

export type { PeriodKey } from './period-key.ts';

/** One row of a series. */
export interface Observation {
  readonly period: PeriodKey;
  /** The numerator where there is a denominator, else the value; null where nothing was measured. */
  readonly value: number | null;
  /** Null where it is not known: then the whole row counts as not measured, if other rows have a denominator. */
  readonly denominator?: number | null;
}

/** What `analyzeSeries` takes: a chart type and rows. Observations that share a period form a subgroup. */
export interface SeriesInput {
  readonly chart: ChartTypeId;
  readonly observations: readonly Observation[];
}
