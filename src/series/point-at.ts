import { type Period, steps } from '../domain/period.ts';
import { coarserPeriod } from './pool-points.ts';

/** The period of a series that a period of gpf.yaml falls on; null where the series has no such point. */
export function pointAt(points: readonly { readonly period: Period }[], wanted: Period): Period | null {
  const [first] = points;
  const step = steps.find((one) => one === first?.period.kind);
  const period = step ? coarserPeriod(wanted, step, first?.period) : wanted;
  return points.find((point) => point.period.key === period.key)?.period ?? null;
}
