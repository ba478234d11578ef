import type { Finding } from '../domain/finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { NonEmpty } from '../domain/non-empty.ts';
import type { Step } from '../domain/period.ts';

/** The measurements of one team, indicator and patient group, in the order of the files, and how they are to be taken. */
export interface CheckedSeries {
  readonly measurements: NonEmpty<Measurement>;
  /** The step that gpf.yaml declares; null where it does not. */
  readonly step: Step | null;
  /** Rows are events in order and not one for each period: days between events. */
  readonly isEvents: boolean;
  /** Several rows of one period are one point of the chart. */
  readonly takesSubgroups: boolean;
}

/** What a check of a series found, and which of its measurements are still sound. */
export interface SeriesCheck {
  readonly measurements: readonly Measurement[];
  readonly findings: readonly Finding[];
}
