import { comparePeriods } from '../domain/period-arithmetic.ts';
import type { Series, SeriesTarget } from '../series/series.ts';
import type { MeasuredPoint } from './measured-points.ts';

/** The goal that holds at a point, the newest of those that have begun; null where none has. */
export function targetAt({ targets }: Pick<Series, 'targets'>, point: MeasuredPoint | undefined): SeriesTarget | null {
  const begun = targets.filter(({ from }) => from === null || (point && comparePeriods(from, point.period) <= 0));
  return begun.at(-1) ?? null;
}
