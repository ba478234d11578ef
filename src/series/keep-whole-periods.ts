import type { Step } from '../domain/period.ts';
import { shiftPeriod } from '../domain/period-arithmetic.ts';
import { coarserPeriod } from './pool-points.ts';
import type { SeriesPoint } from './series.ts';

/** The points that fill whole periods of a longer step, and how many measurements at the ends do not. */
export interface KeptPoints {
  readonly points: readonly SeriesPoint[];
  readonly outside: number;
}

/**
 * Leaves out a quarter that the series begins or ends within: it would look like a whole one, and when its last month
 * came, two reports would give that month away. A gap within a quarter leaves nothing out.
 */
export function keepWholePeriods(points: readonly SeriesPoint[], step: Step): KeptPoints {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { points: [], outside: 0 };
  const nameOf = ({ period }: Pick<SeriesPoint, 'period'>) => coarserPeriod(period, step, first.period).key;
  const nameBeside = ({ period }: SeriesPoint, by: number) => nameOf({ period: shiftPeriod(period, by) });
  const cut = new Set([
    ...(nameBeside(first, -1) === nameOf(first) ? [nameOf(first)] : []),
    ...(nameBeside(last, 1) === nameOf(last) ? [nameOf(last)] : []),
  ]);
  const outside = points.filter((point) => cut.has(nameOf(point)) && point.state === 'measured').length;
  return { points: points.filter((point) => !cut.has(nameOf(point))), outside };
}
