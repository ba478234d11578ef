import type { Finding } from '../domain/finding.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { NonEmpty } from '../domain/non-empty.ts';
import type { MeasuringStep, Period } from '../domain/period.ts';

/** The measurements of one team, indicator and patient group, in the order of the files, and how they are to be taken. */
export interface CheckedSeries {
  readonly measurements: NonEmpty<Measurement>;
  /** The step that gpf.yaml declares; null where it does not. */
  readonly step: MeasuringStep | null;
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

/** A series whose measurements are sound, and what else its points are judged by. */
export interface SoundSeries extends CheckedSeries {
  /** The same in the order of time; of one period in the order of the files. */
  readonly inTime: NonEmpty<Measurement>;
  /** Null where nothing is known of it. */
  readonly indicator: Indicator | null;
  /** Where gpf.yaml begins phases; those of the sheet stand in the measurements. */
  readonly phases: readonly Period[];
  /** A point with fewer patients is hidden in what is published. */
  readonly minDenominator: number;
}

/** A question that is asked of every series. It costs no more than a look at each of its points. */
export type AskSeries = (series: SoundSeries) => readonly Finding[];
