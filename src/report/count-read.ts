import type { Measurement } from '../domain/measurement.ts';
import { comparePeriods } from '../domain/period-arithmetic.ts';
import type { Formats } from '../language/formats.ts';
import type { ReadCounts } from '../language/report-texts.ts';

/** How much was read, for the first line of a summary. */
export function countRead(files: number, measurements: readonly Measurement[], formats: Formats): ReadCounts {
  const periods = measurements
    .map(({ period }) => period)
    .filter(({ kind }) => kind !== 'number')
    .sort(comparePeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  return {
    files,
    measurements: measurements.length,
    teams: new Set(measurements.map(({ team }) => team)).size,
    span: first && last ? formats.periodRange(first, last) : null,
  };
}
