import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { CellPlace } from '../domain/cell-place.ts';
import type { ChecklistAliases } from '../domain/checklist-column.ts';
import type { IndicatorId, TeamId } from '../domain/ids.ts';
import type { LanguageId } from '../domain/language-id.ts';
import type { Network, Participation } from '../domain/network.ts';
import type { MeasuringStep, Period } from '../domain/period.ts';
import type { Team } from '../domain/team.ts';
import type { ChartTypeId } from '../spc/chart-types/index.ts';
import type { RuleSetId } from '../spc/rule-sets/index.ts';

/** A goal in gpf.yaml: dated, on the scale of the points (a share 0 to 1). */
export interface TargetSetting {
  readonly from: Period | null;
  readonly value: number;
  readonly by: CalendarDate | null;
}

/** A phase or an exclusion, with the words that explain it. */
export interface LabeledPeriod {
  readonly period: Period;
  readonly label: string | null;
  /** Where it was written; absent where nobody wrote it. */
  readonly place?: CellPlace;
}

/** The points that lines come from: the first so many of each phase, or all through a period. */
export type BaselineSetting = ({ readonly points: number } | { readonly through: Period }) & {
  /** Where it was written; absent where nobody wrote it. */
  readonly place?: CellPlace;
};

/** How a series is analyzed, as far as gpf.yaml says; null is "not said here". */
export interface SeriesSettings {
  readonly chart: ChartTypeId | null;
  readonly rules: RuleSetId | null;
  /** Where the rules were written; absent where they were not. */
  readonly rulesPlace?: CellPlace;
  readonly step: MeasuringStep | null;
  readonly baseline: BaselineSetting | null;
  readonly phases: readonly LabeledPeriod[] | null;
  readonly exclude: readonly LabeledPeriod[] | null;
  readonly targets: readonly TargetSetting[] | null;
}

/** One entry under `series:`; null stands for every team or every indicator. */
export interface SeriesRule {
  readonly team: TeamId | null;
  readonly indicator: IndicatorId | null;
  readonly settings: SeriesSettings;
}

/** A file or pattern under `data:`; `team` is the team of a file that has no team column, `unit` the unit of that team. */
export interface DataSource {
  readonly file: string;
  readonly team: TeamId | null;
  /** As the team calls it; absent where the file is of the whole team. */
  readonly unit?: string;
}

/** What gpf.yaml says, with the catalogue that holds for it. Without a gpf.yaml it is `projectWithoutConfig`. */
export interface Project {
  readonly network: Network | null;
  readonly language: LanguageId;
  /** Null where the project file names no data: then the folder's own tables are read. */
  readonly data: readonly DataSource[] | null;
  readonly rules: RuleSetId;
  /** Where the project file says so; absent where it does not. */
  readonly rulesPlace?: CellPlace;
  readonly privacy: { readonly minDenominator: number };
  /** `calendar`, or running numbers where the project says so. */
  readonly periods: 'calendar' | 'numbered';
  readonly catalogue: Catalogue;
  /** In the order of the project file. Empty without a project file: then every team name of the data is a team. */
  readonly teams: readonly Team[];
  /** True where `teams` is the whole list, so that another name in the data is an unknown team. */
  readonly teamsAreListed: boolean;
  readonly series: readonly SeriesRule[];
  /** Those under `indicators:`, added or changed; absent where the project file has no such key. */
  readonly ownIndicators?: readonly IndicatorId[];
  readonly partnership: Partnership | null;
  /** Names under `hph.aliases` for columns of HPH sheets; absent where the project file has none. */
  readonly checklistAliases?: ChecklistAliases;
  /** Absent where the project file has no such key. */
  readonly strategic?: Strategic;
}

/** What the yearly meeting of mayors and directors is shown. */
export interface Partnership {
  readonly indicators: readonly IndicatorId[];
  readonly direction: string | null;
  readonly decisions: readonly string[];
  readonly nextMeeting: CalendarDate | null;
  /** What the leaders are asked for; absent where nothing is. */
  readonly asks?: readonly string[];
  readonly participation?: Participation;
}

/** What the leaders of municipalities and hospital are shown who work out strategies and plans. */
export interface Strategic {
  /** Those that the sheet shows; empty is every indicator that enough teams have measured. */
  readonly indicators: readonly IndicatorId[];
  readonly direction: string | null;
  readonly decisions: readonly string[];
  readonly nextMeeting: CalendarDate | null;
  readonly participation?: Participation;
}
