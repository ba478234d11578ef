import type { Measurement } from './measurement.ts';
import { isNonEmpty, type NonEmpty } from './non-empty.ts';
import type { Period } from './period.ts';
import type { ReportingUnit } from './team.ts';

/** A row of a team, or those of its units added up. */
export interface TeamRow {
  readonly measurement: Measurement;
  /** Units that have no number for the period while others have. Where there are any, the sum is not the team's. */
  readonly missing: readonly string[];
}

/**
 * The rows of one series as the team's own: those of its units become one for each period, with the counts added up.
 * Rows of the whole team stay as they are. `periodOf`: the period that a row is counted in, its own by default.
 */
export function addUpUnits(
  rows: NonEmpty<Measurement>,
  units: readonly ReportingUnit[],
  periodOf: (period: Period) => Period = (period) => period,
): readonly TeamRow[] {
  if (rows.every(({ unit }) => unit === undefined)) return rows.map((measurement) => ({ measurement, missing: [] }));
  const byPeriod = new Map<string, [Measurement, ...Measurement[]]>();
  for (const row of rows) {
    const period = periodOf(row.period);
    const together = byPeriod.get(period.key);
    if (together) together.push({ ...row, period });
    else byPeriod.set(period.key, [{ ...row, period }]);
  }
  return [...byPeriod.values()].flatMap((together) => addUpPeriod(together, units));
}

function addUpPeriod(rows: NonEmpty<Measurement>, units: readonly ReportingUnit[]): readonly TeamRow[] {
  if (rows.every(({ unit }) => unit === undefined)) return rows.map((measurement) => ({ measurement, missing: [] }));
  const counted = rows.filter(({ numerator }) => numerator !== null);
  if (!isNonEmpty(counted)) return [{ measurement: asTeam(rows[0]), missing: [] }];
  const missing = without(units, counted);
  const kept = counted.filter(({ exclude }) => exclude === null);
  // What is left out of one unit's counts leaves less than the team's, so that the whole sum is left out.
  const isKept = isNonEmpty(kept) && without(units, kept).length === missing.length;
  const used = isKept ? kept : counted;
  return [
    {
      measurement: {
        ...asTeam(used[0]),
        numerator: sum(used, 'numerator'),
        denominator: sum(used, 'denominator'),
        phase: rows.find(({ phase }) => phase !== null)?.phase ?? null,
        exclude: isKept ? null : reasonsOf(counted),
      },
      missing,
    },
  ];
}

/** Why rows are left out, each reason once. */
const reasonsOf = (rows: readonly Measurement[]): string =>
  [...new Set(rows.flatMap(({ exclude }) => exclude ?? []))].filter((reason) => reason !== '').join(', ');

/** The units that none of the rows is of. */
function without(units: readonly ReportingUnit[], rows: readonly Measurement[]): readonly string[] {
  const there = new Set(rows.map(({ unit }) => unit));
  return units.map(({ name }) => name).filter((name) => !there.has(name));
}

function asTeam({ unit: _, ...measurement }: Measurement): Measurement {
  return measurement;
}

/** Only counts are added up: every row that has a numerator has a denominator. */
const sum = (rows: NonEmpty<Measurement>, key: 'numerator' | 'denominator'): number =>
  rows.reduce((total, row) => total + Number(row[key]), 0);
