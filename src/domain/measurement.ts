import type { CellPlace } from './cell-place.ts';
import type { IndicatorId, TeamId } from './ids.ts';
import type { PatientGroup } from './patient-group.ts';
import type { Period } from './period.ts';

/** One row of a team's sheet, read and proved sound: one team's one indicator in one period. */
export interface Measurement {
  readonly team: TeamId;
  readonly indicator: IndicatorId;
  /** Null is all patients. */
  readonly patientGroup: PatientGroup | null;
  readonly period: Period;
  /** Null where the team did not measure. */
  readonly numerator: number | null;
  /** Patients, events or bed days that the numerator is counted among; for a `value` the number of patients behind it. */
  readonly denominator: number | null;
  /** A mean, a count, minutes or days; for a share that is known as a percentage only, 0 to 1. */
  readonly value: number | null;
  /** A label of the team's own; a new label starts a new phase. */
  readonly phase: string | null;
  /** The reason to leave the point out of the calculation. */
  readonly exclude: string | null;
  /** How the team defines the indicator at this point; absent where its sheet has no such column. */
  readonly definition?: string | null;
  /** The name of the team's unit that the counts are of; absent where the team delivers as one. */
  readonly unit?: string;
  /** Where the row stands (its period cell). */
  readonly place: CellPlace;
}
