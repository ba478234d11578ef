import type { Merging } from './pool-points.ts';
import type { SeriesPoint } from './series.ts';

/**
 * How many patients stand behind a point; null where nobody knows. Each row of a subgroup may be one patient, where none
 * says how many it stands for.
 */
export const patientsBehind = ({ denominator, values }: SeriesPoint, { takesSubgroups }: Merging): number | null =>
  denominator ?? (takesSubgroups ? values.length : null);
