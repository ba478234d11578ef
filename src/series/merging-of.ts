import { takesSubgroups } from '../project/takes-subgroups.ts';
import type { Merging } from './pool-points.ts';
import type { Series } from './series.ts';

/** What becomes of several points of one period in a series of this indicator on this chart. */
export const mergingOf = ({ indicator, chart }: Pick<Series, 'indicator' | 'chart'>): Merging => ({
  measure: indicator.measure,
  takesSubgroups: takesSubgroups[chart],
});
