import type { Finding } from '../domain/finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import { comparePeriods } from '../domain/period-arithmetic.ts';
import type { SoundSeries } from './series-check.ts';
import { seriesFinding } from './series-finding.ts';

/**
 * The first row of a series that goes back in time. Rows of one file are compared; a file that is written from the newest
 * to the oldest is in order too. Events are sorted anyhow.
 */
export function findRowsOutOfOrder({ measurements, isEvents }: SoundSeries): readonly Finding[] {
  if (isEvents) return [];
  const steps = measurements.slice(1).flatMap((next, index) => stepBetween(measurements[index], next));
  const isDescending = steps.every(({ direction }) => direction <= 0);
  const back = isDescending ? undefined : steps.find(({ direction }) => direction < 0);
  return back ? [seriesFinding('period-out-of-order', back.next, { period: back.next.period })] : [];
}

function stepBetween(before: Measurement | undefined, next: Measurement) {
  if (before === undefined || before.place.file !== next.place.file) return [];
  return [{ next, direction: comparePeriods(next.period, before.period) }];
}
