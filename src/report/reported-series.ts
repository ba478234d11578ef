import type { FalseAlarms } from '../planning/false-alarms.ts';
import type { ReadSeries } from '../reading/read-series.ts';

/** A series with all that was found and said of it, and how often the rules would be wrong about it. */
export interface ReportedSeries extends ReadSeries {
  readonly falseAlarms: FalseAlarms;
}
