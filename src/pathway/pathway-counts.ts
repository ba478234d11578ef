import type { CalendarDate } from '../domain/calendar-date.ts';
import type { IndicatorId, TeamId } from '../domain/ids.ts';
import type { PatientGroup } from '../domain/patient-group.ts';
import type { Period } from '../domain/period.ts';
import type { LeftOutReason } from './left-out-reason.ts';

/** What one team's one indicator came to in one period, for all patients (`patientGroup` null) or one group of them. */
export interface CountedRow {
  readonly team: TeamId;
  readonly indicator: IndicatorId;
  readonly patientGroup: PatientGroup | null;
  readonly period: Period;
  /** Null for a mean, which has a value. */
  readonly numerator: number | null;
  /** 0 where all of a period's cases are left out. */
  readonly denominator: number | null;
  /** Of a mean; null for counts, and for the mean of nobody. */
  readonly value: number | null;
  /** Of those that belong to this period, in the order in which reasons are asked. */
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[];
}

export interface PathwayCounts {
  /** The day that data were taken to be complete through; null where nothing has a date. */
  readonly through: CalendarDate | null;
  /**
   * By team, indicator (in the catalogue's order), group (all first) and period. A series of which no period has anybody in
   * its denominator has no rows.
   */
  readonly rows: readonly CountedRow[];
  /** Of all teams together, also those that no period can be told for: every pathway or event that is in no denominator. */
  readonly leftOut: readonly {
    readonly indicator: IndicatorId;
    readonly reason: LeftOutReason;
    readonly count: number;
  }[];
}
