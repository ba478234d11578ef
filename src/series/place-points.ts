import type { Measurement } from '../domain/measurement.ts';
import type { NonEmpty } from '../domain/non-empty.ts';
import { numberPeriod, type Period, type Step } from '../domain/period.ts';
import { periodsBetween } from '../domain/period-arithmetic.ts';
import { type Merging, poolPoints } from './pool-points.ts';
import type { SeriesPoint } from './series.ts';

/**
 * Measurements to points without holes: brought to the series' step, every step between the first and the last present,
 * the ones without a row as gaps. Events (days between) and daily rows have no gaps: they stand in their order. Rows of
 * one period are one subgroup, where the chart takes subgroups.
 */
export function placePoints(
  measurements: NonEmpty<Measurement>,
  merging: Merging,
  step: Step | null,
): readonly SeriesPoint[] {
  const points = measurements.map((measurement) => toPoint(measurement));
  const mayMerge = step !== null || merging.takesSubgroups;
  const stepped = mayMerge ? poolPoints(points, step, merging) : points;
  return merging.measure === 'days-between' ? tellApart(stepped) : fillGaps(stepped);
}

function toPoint(measurement: Measurement): SeriesPoint {
  const { period, numerator, denominator, value, exclude } = measurement;
  const values = value === null ? [] : [value];
  return { period, state: stateOf(measurement), numerator, denominator, value, values, excluded: exclude };
}

function stateOf({ numerator, denominator, value }: Measurement): SeriesPoint['state'] {
  if (numerator === null && value === null) return 'not-measured';
  return denominator === 0 ? 'nothing-to-measure' : 'measured';
}

/** Two events on one day are two points: then all of the series are known by their number. */
function tellApart(events: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const keys = new Set(events.map(({ period }) => period.key));
  if (keys.size === events.length) return events;
  return events.map((event, index) => ({ ...event, period: numberPeriod(index + 1), day: event.period }));
}

function fillGaps(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.period.kind === 'day') return points;
  const byKey = new Map(points.map((point) => [point.period.key, point]));
  return periodsBetween(first.period, last.period).map((period) => byKey.get(period.key) ?? gapAt(period));
}

const gapAt = (period: Period): SeriesPoint => ({
  period,
  state: 'gap',
  numerator: null,
  denominator: null,
  value: null,
  values: [],
  excluded: null,
});
