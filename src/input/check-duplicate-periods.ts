import type { Finding } from '../domain/finding.ts';
import { makeFinding } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import { firstDay, lastDay } from '../domain/period-arithmetic.ts';
import type { CheckedSeries, SeriesCheck } from './series-check.ts';

/**
 * Two rows for the same period, or for periods that share days (a month and a day in it where a declared step holds both,
 * fortnights that overlap), would count patients twice. One row stays; each other one is a finding that points at it.
 */
export function checkDuplicatePeriods(series: CheckedSeries): SeriesCheck {
  if (series.isEvents) return { measurements: series.measurements, findings: [] };
  const firstOf = new Map<Measurement, Measurement>();
  const byKey = new Map<string, Measurement>();
  for (const measurement of series.measurements) {
    const first = byKey.get(measurement.period.key);
    if (first) firstOf.set(measurement, first);
    else byKey.set(measurement.period.key, measurement);
  }
  for (const [inner, outer] of findOverlaps([...byKey.values()])) firstOf.set(inner, outer);
  return {
    measurements: series.measurements.filter((measurement) => !firstOf.has(measurement)),
    findings: series.measurements.flatMap((measurement) => {
      const first = firstOf.get(measurement);
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
  const spans = measurements.flatMap(spanOf).toSorted(compareSpans);
  const overlaps: (readonly [Measurement, Measurement])[] = [];
  let longest = spans[0];
  for (const span of spans.slice(1)) {
    if (longest && span.from <= longest.to) overlaps.push([span.measurement, longest.measurement]);
    if (!longest || span.to > longest.to) longest = span;
  }
  return overlaps;
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
