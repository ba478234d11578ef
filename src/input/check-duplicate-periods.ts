import type { Finding } from '../domain/finding.ts';
import { makeFinding } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import { firstDay, lastDay } from '../domain/period-arithmetic.ts';
import type { CheckedSeries, SeriesCheck } from './series-check.ts';

/**
 * Two rows for the same period, or for periods that share days (a month and a day in it where a declared step holds both,
 * fortnights that overlap), would count patients twice. One row stays; each other one is a finding that points at it.
 * Where the chart takes subgroups, the rows of one period belong together, and only periods that share days are found.
 * Units of a team count other patients than each other, but some of those that a row of the whole team counts.
 */
export function checkDuplicatePeriods(series: CheckedSeries): SeriesCheck {
  if (series.isEvents) return { measurements: series.measurements, findings: [] };
  const countedBy = new Map(
    rowsByUnit(series.measurements).flatMap((rows) => countedElsewhere(rows, series.takesSubgroups)),
  );
  return {
    measurements: series.measurements.filter((measurement) => !countedBy.has(measurement)),
    findings: series.measurements.flatMap((measurement) => {
      const first = countedBy.get(measurement);
      return first ? [duplicate(measurement, first)] : [];
    }),
  };
}

/** The rows of each unit with those of the whole team; all of them where no row is of a unit. */
function rowsByUnit(measurements: readonly Measurement[]): readonly (readonly Measurement[])[] {
  const units = new Set(measurements.flatMap(({ unit }) => unit ?? []));
  if (units.size === 0) return [measurements];
  return [...units].map((one) => measurements.filter(({ unit }) => unit === undefined || unit === one));
}

type Pair = readonly [Measurement, Measurement];

/** The rows of which the patients are counted by another one, with that. */
function countedElsewhere(rows: readonly Measurement[], takesSubgroups: boolean): readonly Pair[] {
  const firstOfPeriod = new Map<string, Measurement>();
  for (const measurement of rows) {
    const { key } = measurement.period;
    if (!firstOfPeriod.has(key)) firstOfPeriod.set(key, measurement);
  }
  const outerOf = new Map(findOverlaps([...firstOfPeriod.values()]));
  return rows.flatMap((measurement): readonly Pair[] => {
    const first = firstOfPeriod.get(measurement.period.key) ?? measurement;
    const standsForPeriod = first === measurement || takesSubgroups;
    const other = standsForPeriod ? outerOf.get(first) : first;
    return other === undefined ? [] : [[measurement, other]];
  });
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
