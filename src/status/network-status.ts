import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { LanguageId } from '../domain/language-id.ts';
import type { PatientGroup } from '../domain/patient-group.ts';
import type { Period, Step } from '../domain/period.ts';
import type { Team } from '../domain/team.ts';
import type { TaskSign, TeamTask } from '../domain/team-task.ts';
import type { MissingPeriods } from './missing-periods.ts';
import type { PointsToCome } from './points-to-come.ts';
import type { StatusGathering } from './status-gathering.ts';

/** Who has delivered what, and what is asked for before the next gathering: for those who guide the teams. */
export interface NetworkStatus {
  readonly today: CalendarDate;
  /** Null where the project knows of none. */
  readonly gathering: StatusGathering | null;
  /** What any of the teams delivers or plans to, in the order of the codes. */
  readonly indicators: readonly Indicator[];
  /** In the order of the alphabet. */
  readonly teams: readonly TeamStatus[];
}

export interface TeamStatus {
  readonly team: Team;
  readonly language: LanguageId;
  /** Its files have errors, so that not all of its rows are counted. */
  readonly hasErrors: boolean;
  readonly series: readonly SeriesStatus[];
  readonly tasks: readonly TaskStatus[];
}

/** One indicator of a team, for one patient group: delivered, or only said that it will be. */
export interface SeriesStatus {
  readonly indicator: Indicator;
  readonly patientGroup: PatientGroup | null;
  /** In which it is delivered; null for events in order, for running numbers, and where nothing is delivered. */
  readonly step: Step | null;
  /** Null where nothing is delivered yet. */
  readonly delivered: { readonly from: Period; readonly through: Period } | null;
  /** Measured points that may be shown, and so are read; since the newest phase began where there are several. */
  readonly points: number;
  readonly hasPhases: boolean;
  /** Points that are too small to be shown. */
  readonly hidden: number;
  /** True where no point may be shown, whatever is delivered. */
  readonly hiddenByOutcome: boolean;
  /** What is lacking before the level and a change can be read; null where nothing is. */
  readonly lacking: { readonly level: PointsToCome | null; readonly change: PointsToCome | null };
  readonly missing: MissingPeriods;
}

/** What of a task is written down. Nobody is taken to have done one, or not to have. */
export interface TaskStatus {
  readonly task: TeamTask;
  readonly written: readonly TaskSign[];
  readonly notWritten: readonly TaskSign[];
}
