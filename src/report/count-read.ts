import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Measurement } from '../domain/measurement.ts';
import { firstDay, lastDay, periodOf } from '../domain/period-arithmetic.ts';
import type { Formats } from '../language/formats.ts';
import type { ReadCounts } from '../language/report-texts.ts';

/** How much was read, for the first line of a summary; the time it spans in months, since steps may differ. */
export function countRead(files: number, measurements: readonly Measurement[], formats: Formats): ReadCounts {
  return {
    files,
    measurements: measurements.length,
    teams: new Set(measurements.map(({ team }) => team)).size,
    span: spanOf(measurements, formats),
  };
}

function spanOf(measurements: readonly Measurement[], formats: Formats): string | null {
  const days = measurements.flatMap(({ period }) => [firstDay(period) ?? [], lastDay(period) ?? []].flat()).sort();
  const [first, last]: readonly (CalendarDate | undefined)[] = [days[0], days.at(-1)];
  return first && last ? formats.periodRange(periodOf('month', first), periodOf('month', last)) : null;
}
