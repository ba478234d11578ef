import type { Period } from '../../domain/period.ts';
import { firstDay, lastDay, periodOf } from '../../domain/period-arithmetic.ts';
import type { ReadSeries } from '../../reading/read-series.ts';
import { timeSpanOf } from '../newest-data.ts';

/**
 * The time axis that the charts of a sheet share. Where some are by month and others by quarter, it runs from a month to a
 * month, so that no chart is labeled in another's step.
 */
export function sharedMonths(shown: readonly ReadSeries[]): { readonly first: Period; readonly last: Period } | null {
  const span = timeSpanOf(shown);
  const steps = new Set(shown.flatMap(({ series }) => series.step ?? []));
  const [start, end] = span ? [firstDay(span.first), lastDay(span.last)] : [null, null];
  if (steps.size < 2 || start === null || end === null) return span;
  return { first: periodOf('month', start), last: periodOf('month', end) };
}
