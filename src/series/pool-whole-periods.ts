import type { Step } from '../domain/period.ts';
import { shiftPeriod } from '../domain/period-arithmetic.ts';
import { coarserPeriod, type Merging, poolPoints } from './pool-points.ts';
import type { SeriesPoint } from './series.ts';

/** Points of a longer step, and how many measurements at the ends do not fill one. */
export interface WholePeriods {
  readonly points: readonly SeriesPoint[];
  readonly outside: number;
}

/**
 * Adds up only what fills whole periods of the longer step. A quarter that the series begins or ends within is left out:
 * it would look like a whole one, and when its last month came, two reports would give that month away. A gap within a
 * quarter leaves nothing out.
 */
export function poolWholePeriods(points: readonly SeriesPoint[], step: Step, merging: Merging): WholePeriods {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { points: [], outside: 0 };
  const nameOf = ({ period }: Pick<SeriesPoint, 'period'>) => coarserPeriod(period, step, first.period).key;
  const nameBeside = ({ period }: SeriesPoint, by: number) => nameOf({ period: shiftPeriod(period, by) });
  const cut = new Set([
    ...(nameBeside(first, -1) === nameOf(first) ? [nameOf(first)] : []),
    ...(nameBeside(last, 1) === nameOf(last) ? [nameOf(last)] : []),
  ]);
  const whole = points.filter((point) => !cut.has(nameOf(point)));
  const outside = points.filter((point) => cut.has(nameOf(point)) && point.state === 'measured').length;
  return { points: poolPoints(whole, step, merging), outside };
}
