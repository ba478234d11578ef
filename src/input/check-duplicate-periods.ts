import type { Finding } from '../domain/finding.ts';
import { makeFinding } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import { firstDay, lastDay } from '../domain/period-arithmetic.ts';
import type { CheckedSeries, SeriesCheck } from './series-check.ts';

/**
 * Two rows for the same period, or for periods that share days (a month and a day in it where a declared step holds both,
 * fortnights that overlap), would count patients twice. One row stays; each other one is a finding that points at it.
 * Where the chart takes subgroups, the rows of one period belong together, and only periods that share days are found.
 */
export function checkDuplicatePeriods(series: CheckedSeries): SeriesCheck {
  if (series.isEvents) return { measurements: series.measurements, findings: [] };
  const firstOfPeriod = new Map<string, Measurement>();
  for (const measurement of series.measurements) {
    const { key } = measurement.period;
    if (!firstOfPeriod.has(key)) firstOfPeriod.set(key, measurement);
  }
  const outerOf = new Map(findOverlaps([...firstOfPeriod.values()]));
  /** The row that counts the same patients; null where the row stays. */
  const countedBy = (measurement: Measurement): Measurement | null => {
    const first = firstOfPeriod.get(measurement.period.key) ?? measurement;
    const standsForPeriod = first === measurement || series.takesSubgroups;
    return standsForPeriod ? (outerOf.get(first) ?? null) : first;
  };
  return {
    measurements: series.measurements.filter((measurement) => countedBy(measurement) === null),
    findings: series.measurements.flatMap((measurement) => {
      const first = countedBy(measurement);
      return first ? [duplicate(measurement, first)] : [];
    }),
  };
}

function duplicate(measurement: Measurement, first: Measurement): Finding {
  const details = { team: measurement.team, related: first.place };
  return makeFinding('duplicate-period', measurement.place, { period: measurement.period }, details);
}

interface Span {
  readonly measurement: Measurement;
  readonly from: string;
  readonly to: string;
}

/** Pairs of periods that share days: the later or shorter one, and the one that holds (the beginning of) it. */
function findOverlaps(measurements: readonly Measurement[]): readonly (readonly [Measurement, Measurement])[] {
  if (!mayOverlap(measurements)) return [];
  const spans = measurements.flatMap(spanOf).toSorted(compareSpans);
  const overlaps: (readonly [Measurement, Measurement])[] = [];
  let longest = spans[0];
  for (const span of spans.slice(1)) {
    if (longest && span.from <= longest.to) overlaps.push([span.measurement, longest.measurement]);
    if (!longest || span.to > longest.to) longest = span;
  }
  return overlaps;
}

/** Two periods of one kind share no days, except fortnights, which may begin in any week. */
function mayOverlap(measurements: readonly Measurement[]): boolean {
  const [kind, ...others] = new Set(measurements.map(({ period }) => period.kind));
  return kind === 'fortnight' || others.length > 0;
}

/** Running numbers have no days. */
function spanOf(measurement: Measurement): readonly Span[] {
  const [from, to] = [firstDay(measurement.period), lastDay(measurement.period)];
  return from && to ? [{ measurement, from, to }] : [];
}

/** By the first day, the longer one first. */
function compareSpans(a: Span, b: Span): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to === b.to) return 0;
  return a.to > b.to ? -1 : 1;
}
