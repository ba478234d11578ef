import { groupBySeries } from '../domain/group-by-series.ts';
import type { IndicatorId, TeamId } from '../domain/ids.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { NonEmpty } from '../domain/non-empty.ts';
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
export const groupMeasurements = (measurements: readonly Measurement[]): readonly MeasurementGroup[] =>
  groupBySeries(measurements).map(([first, ...others]) => {
    const inTime: [Measurement, ...Measurement[]] = [first, ...others];
    inTime.sort((a, b) => comparePeriods(a.period, b.period));
    const { team, indicator, patientGroup } = first;
    return { team, indicator, patientGroup, measurements: inTime };
  });
