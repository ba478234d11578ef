import type { Finding } from '../domain/finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import { isMeasured } from './is-measured.ts';
import { periodInStep } from './period-in-step.ts';
import type { SoundSeries } from './series-check.ts';
import { seriesFinding } from './series-finding.ts';

/** So many measured points a reading of the level needs, as the readings count them. */
const least = 10;

/** A series with too few points for any reading, told at its first row. One without any point has nothing to read. */
export function checkPointCount({ inTime, isEvents, step }: SoundSeries): readonly Finding[] {
  const counted = inTime.filter((measurement) => isMeasured(measurement) && measurement.exclude === null);
  const [first] = counted;
  if (first === undefined) return [];
  const periods = counted.map(({ period }) => (periodInStep(period, step) ?? period).key);
  const measured = isEvents ? counted.length : new Set(periods).size;
  return measured < least ? [seriesFinding('too-few-points', firstInFile(counted, first), { measured, least })] : [];
}

/** The row that a person sees first. */
const firstInFile = (counted: readonly Measurement[], first: Measurement): Measurement =>
  counted.reduce(
    (top, one) => (one.place.file === top.place.file && (one.place.row ?? 0) < (top.place.row ?? 0) ? one : top),
    first,
  );
