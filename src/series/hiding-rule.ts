import type { PatientGroup } from '../domain/patient-group.ts';
import type { Step } from '../domain/period.ts';
import type { Merging } from './pool-points.ts';
import type { SeriesPoint } from './series.ts';

/** What decides which points of a team's indicator may be shown; the same for all its patient groups. */
export interface HidingRule extends Merging {
  readonly sensitive: boolean;
  /** The least patients behind a point that is shown. */
  readonly minDenominator: number;
}

/** Points in time order, and the step that they stand in; null for events and running numbers. */
export interface SteppedPoints {
  readonly step: Step | null;
  readonly points: readonly SeriesPoint[];
}

/** All that a team has measured of an indicator for one patient group; null is all patients. */
export interface GroupPoints extends SteppedPoints {
  readonly patientGroup: PatientGroup | null;
}

/** What may be published of a series, and what became of the rest. */
export interface PublishedPoints extends SteppedPoints {
  readonly hiddenPoints: number;
  readonly withoutCounts: number;
  readonly pooledFrom: Step | null;
  /** Measurements at the ends that do not fill a period of the step that the series was pooled to. */
  readonly outsideWholePeriods: number;
  readonly hiddenByOutcome: boolean;
}

/** The points as they are: nothing is hidden, nothing pooled. */
export const showAll = ({ step, points }: SteppedPoints): PublishedPoints => ({
  step,
  points,
  hiddenPoints: 0,
  withoutCounts: 0,
  pooledFrom: null,
  outsideWholePeriods: 0,
  hiddenByOutcome: false,
});
