import type { ReadSeries } from '../../reading/read-series.ts';

/** Whether a series has a chart: not before anything is measured, and not where nothing of it may be shown. */
export const isDrawable = ({ reading: { statement } }: ReadSeries): boolean =>
  statement.kind !== 'no-data' && statement.kind !== 'hidden-by-outcome';
