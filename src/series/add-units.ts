import { addUpUnits, type TeamRow } from '../domain/add-up-units.ts';
import type { Finding } from '../domain/finding.ts';
import { makeFinding } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts';
import type { Period, PeriodKind, Step } from '../domain/period.ts';
import type { ReportingUnit } from '../domain/team.ts';
import { coarserPeriod } from './pool-points.ts';
import type { SeriesPoint } from './series.ts';

/** The rows of a series as the team's own. */
export interface AddedUnits {
  readonly measurements: NonEmpty<Measurement>;
  /** Keys of the periods that not all units have delivered: their rows are left out of the calculation. */
  readonly partial: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/**
 * Adds up what the units of a team have delivered apart. Units that write in different kinds of period are added up in
 * the step that holds both. A period that lacks a unit is left out and told: its sum is not the team's.
 */
export function addUnits(rows: NonEmpty<Measurement>, units: readonly ReportingUnit[], step: Step | null): AddedUnits {
  const kinds = new Set<PeriodKind>(rows.map(({ period }) => period.kind));
  const anchor = rows[0].period;
  const periodOf = (period: Period): Period =>
    step === null || kinds.size === 1 ? period : coarserPeriod(period, step, anchor);
  const added = addUpUnits(rows, units, periodOf);
  const lacking = added.filter(({ missing }) => missing.length > 0);
  const measurements = added.map(leftOut);
  return {
    measurements: isNonEmpty(measurements) ? measurements : rows,
    partial: new Set(lacking.map(({ measurement }) => measurement.period.key)),
    findings: units.flatMap(({ name }) => tellMissing(name, lacking)),
  };
}

/** Without a reason: what is published never names who has not measured. */
const leftOut = ({ measurement, missing }: TeamRow): Measurement =>
  missing.length === 0 ? measurement : { ...measurement, exclude: measurement.exclude ?? '' };

/** Once for a unit, at the first row that it is missing from. */
function tellMissing(unit: string, lacking: readonly TeamRow[]): readonly Finding[] {
  const without = lacking.filter(({ missing }) => missing.includes(unit));
  const [first] = without;
  if (first === undefined) return [];
  const { period, place, team, indicator, patientGroup } = first.measurement;
  const found = patientGroup === null ? indicator : `${indicator}, ${patientGroup}`;
  return [makeFinding('unit-missing', place, { unit, period, periods: without.length }, { team, found })];
}

/** Marks the points that are a part of the team's numbers only. */
export const markPartial = (
  points: readonly SeriesPoint[],
  { partial }: Pick<AddedUnits, 'partial'>,
): readonly SeriesPoint[] =>
  partial.size === 0
    ? points
    : points.map((point) => (partial.has(point.period.key) ? { ...point, lacksUnits: true } : point));

/**
 * What others see of a point that lacks a unit: that it was not measured. Its counts are the other unit's own, and
 * together with the sum of a later report they would give the late unit's too.
 */
export const withholdPartial = (points: readonly SeriesPoint[]): readonly SeriesPoint[] =>
  points.map(({ lacksUnits = false, ...point }) =>
    lacksUnits
      ? { ...point, state: 'not-measured', numerator: null, denominator: null, value: null, values: [], excluded: null }
      : point,
  );
