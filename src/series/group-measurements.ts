import type { IndicatorId, TeamId } from '../domain/ids.ts';
import type { Measurement } from '../domain/measurement.ts';
import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts';
import type { PatientGroup } from '../domain/patient-group.ts';
import { comparePeriods } from '../domain/period-arithmetic.ts';

/** The rows of one team's one indicator for one patient group, in time order. */
export interface MeasurementGroup {
  readonly team: TeamId;
  readonly indicator: IndicatorId;
  readonly patientGroup: PatientGroup | null;
  readonly measurements: NonEmpty<Measurement>;
}

/** Sorts measurements into series: one group per team, indicator and patient group, in the order they first appear. */
export function groupMeasurements(measurements: readonly Measurement[]): readonly MeasurementGroup[] {
  const groups = new Map<string, Measurement[]>();
  for (const measurement of measurements) {
    const key = JSON.stringify([measurement.team, measurement.indicator, measurement.patientGroup]);
    const group = groups.get(key);
    if (group) group.push(measurement);
    else groups.set(key, [measurement]);
  }
  return [...groups.values()].map(toGroup).filter((group) => group !== null);
}

function toGroup(rows: readonly Measurement[]): MeasurementGroup | null {
  const measurements = [...rows].sort((a, b) => comparePeriods(a.period, b.period));
  if (!isNonEmpty(measurements)) return null;
  const { team, indicator, patientGroup } = measurements[0];
  return { team, indicator, patientGroup, measurements };
}
