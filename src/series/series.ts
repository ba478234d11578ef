import type { CalendarDate } from '../domain/calendar-date.ts';
import type { CellPlace } from '../domain/cell-place.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { PatientGroup } from '../domain/patient-group.ts';
import type { Period, Step } from '../domain/period.ts';
import type { Change } from '../domain/team.ts';
import type { Plots } from '../project/plots-of-chart.ts';
import type { BaselineSetting } from '../project/project.ts';
import type { AnalysisOptions } from '../spc/analysis-options.ts';
import type { ChartTypeId } from '../spc/chart-types/index.ts';

/**
 * What became of one period of a series. `hidden`: measured, but not shown for privacy; its numbers are null here.
 * `gap`: no row at all. `not-measured`: a row that says so. `nothing-to-measure`: 0 of 0.
 */
export type PointState = 'measured' | 'gap' | 'not-measured' | 'nothing-to-measure' | 'hidden';

export interface SeriesPoint {
  readonly period: Period;
  readonly state: PointState;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What is measured when there are no counts; the mean of a subgroup. */
  readonly value: number | null;
  /** Every value of a subgroup, in the order of the rows; of any other point its `value`, or none where it has counts. */
  readonly values: readonly number[];
  /** The day of an event that `period` knows by its number, because two fell on one day; absent elsewhere. */
  readonly day?: Period;
  /** The reason why the point is left out of the calculation, or null. */
  readonly excluded: string | null;
  /** Not all units of the team have delivered, so that the numbers are a part of its own only; absent elsewhere. */
  readonly lacksUnits?: boolean;
}

/** A goal that holds from a period on. */
export interface SeriesTarget {
  readonly from: Period | null;
  /** On the scale of the points: a share 0 to 1. */
  readonly value: number;
  readonly by: CalendarDate | null;
}

/** The first period of a new phase, and what the team calls it or changed then. */
export interface PhaseStart {
  readonly period: Period;
  readonly label: string | null;
  /**
   * Of the network's series, where teams joined or left: how many it was of before and is of now. Nothing is compared
   * across such a start, and its words ("fra 4 til 5 team") are the language's. The same number is other teams.
   */
  readonly teams?: { readonly before: number; readonly after: number };
  /** Where it was written; absent where nobody wrote it. */
  readonly place?: CellPlace;
}

/**
 * Whose counts a series of several teams adds up. Only numbers: who has measured is nobody else's matter. A panel is
 * fixed while nobody joins or leaves; where somebody does, a phase begins across which nothing is compared.
 */
export interface Panel {
  /** How many teams are in it in each stretch, with the first period of the stretch. None where nothing is shown. */
  readonly stretches: readonly PanelStretch[];
  /** Patients (or what else is counted among) behind all points that are shown; null where nothing is shown. */
  readonly patients: number | null;
  /** Keys of the periods with less than 80 % of the usual denominator of the panel: drawn hollow, and left out. */
  readonly incomplete: readonly string[];
  /** Teams that have measured, but are in no stretch: their numbers cannot be added up, or not without being told. */
  readonly leftOut: number;
}

/** A stretch of time in which the same teams are in a panel. */
export interface PanelStretch {
  readonly from: Period;
  readonly teams: number;
}

/** One team's one indicator for one patient group, in time order without holes: what may be published of it. */
export interface Series {
  /** Null is the network's: the counts of a panel of teams, added up. */
  readonly team: TeamId | null;
  /** Of the network's series; absent from a team's. */
  readonly panel?: Panel;
  readonly indicator: Indicator;
  /** Null is all patients. */
  readonly patientGroup: PatientGroup | null;
  /** Null for events in order (days between) and running numbers. */
  readonly step: Step | null;
  readonly points: readonly SeriesPoint[];
  readonly chart: ChartTypeId;
  /** What the chart makes of its points: levels, or the spread about one, which has no goal and no better way. */
  readonly plots: Plots;
  readonly rules: NonNullable<AnalysisOptions['rules']>;
  readonly baseline: BaselineSetting | null;
  readonly phases: readonly PhaseStart[];
  /** None where the chart plots spread: a goal is a level. */
  readonly targets: readonly SeriesTarget[];
  readonly changes: readonly Change[];
  readonly privacy: SeriesPrivacy;
  /** The file that its first row stands in: the place of a finding about the whole series. */
  readonly file: string;
}

/** A series of one team. */
export interface TeamSeries extends Series {
  readonly team: TeamId;
}

/** A series of several teams, added up. */
export interface NetworkSeries extends Series {
  readonly team: null;
  readonly panel: Panel;
}

export interface SeriesPrivacy {
  readonly minDenominator: number;
  /** Measured points that are not shown because they, or another group's that they would give back, have too few patients. */
  readonly hiddenPoints: number;
  /** Points that are not shown because they are known as a percentage only. */
  readonly withoutCounts: number;
  /** The step in which the team measured, where the series was pooled to a coarser one; else null. */
  readonly pooledFrom: Step | null;
  /** Measurements at its ends that are not shown, because they do not fill a period of the step it was pooled to. */
  readonly outsideWholePeriods: number;
  /** True where no step hides enough: then no point, line, rule or reading is published. */
  readonly hiddenByOutcome: boolean;
}
