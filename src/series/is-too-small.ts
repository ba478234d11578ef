import type { HidingRule } from './hiding-rule.ts';
import { patientsBehind } from './patients-behind.ts';
import type { Merging } from './pool-points.ts';
import type { SeriesPoint } from './series.ts';

/** Whether so few patients stand behind a point, or nobody knows how many, that it may not be shown by itself. */
export function isTooSmall(point: SeriesPoint, rule: HidingRule): boolean {
  if (point.state !== 'measured') return false;
  if (isWithoutCounts(point, rule)) return true;
  const patients = patientsBehind(point, rule);
  return patients !== null && patients < rule.minDenominator;
}

/** A share known only as a percentage has no counts to judge it by, and is never published. */
export const isWithoutCounts = ({ state, denominator }: SeriesPoint, { measure }: Merging): boolean =>
  state === 'measured' && measure === 'share' && denominator === null;
