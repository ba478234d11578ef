import type { CalendarDate } from '../domain/calendar-date.ts';
import type { LanguageId } from '../domain/language-id.ts';
import type { Period } from '../domain/period.ts';
import type { TaskSign } from '../domain/team-task.ts';

/** A day, and how many days there are to it; negative where it is past. */
export interface ToldDay {
  readonly date: CalendarDate;
  readonly days: number;
}

/** Points that a reading lacks; `day` is when they are there at the earliest, null where nothing tells. */
export interface ToldLack {
  readonly measured: number;
  readonly least: number;
  readonly day: CalendarDate | null;
}

/** Periods that follow each other. */
export interface ToldSpan {
  readonly from: Period;
  readonly through: Period;
  readonly periods: number;
}

/** The words of `gpf status` and of the page of the report about it; loaded by what needs them alone. */
export interface StatusTexts {
  readonly title: string;
  /** At the top: whom it is for. */
  readonly audience: string;
  /** `name` is the gathering's own. */
  readonly gathering: (name: string, day: ToldDay, isPlanned: boolean) => string;
  /** `proposed`: so many days before the gathering is our proposal; null where the project file says the day. */
  readonly posters: (day: ToldDay, proposed: number | null) => string;
  readonly noGathering: string;
  /** "13 av 16 team har levert målinger." */
  readonly delivered: (teams: number, total: number) => string;
  /** Teams that have not delivered anything. */
  readonly notYet: (teams: string) => string;
  readonly noTeams: string;
  readonly matrix: {
    readonly heading: string;
    readonly team: string;
    readonly awaited: string;
    readonly hidden: string;
    /** What the marks of the table mean; those that are not in it are left out. */
    readonly legend: {
      readonly few: (mark: string, least: number) => string;
      readonly awaited: string;
      readonly hidden: string;
      readonly none: (mark: string) => string;
      readonly phases: string;
    };
  };
  readonly team: {
    readonly heading: string;
    readonly language: Readonly<Record<LanguageId, string>>;
    readonly together: (partners: string) => string;
    readonly deliveredSpan: (from: Period, through: Period) => string;
    /** "7 målinger"; `since`: of the newest phase. */
    readonly points: (points: number, sinceNewPhase: boolean) => string;
    readonly missingNow: (span: ToldSpan) => string;
    readonly missingLater: (span: ToldSpan, from: CalendarDate) => string;
    readonly level: (lack: ToldLack) => string;
    readonly change: (lack: ToldLack) => string;
    readonly tooSmall: (points: number) => string;
    readonly hiddenByOutcome: string;
    readonly nothing: string;
    readonly noIndicators: string;
    /** Nothing more is asked of the team before the gathering. */
    readonly nothingMissing: string;
    readonly hasErrors: string;
    /** What of the tasks between gatherings stands in gpf.yaml or the sheets, and what does not. */
    readonly written: (signs: string) => string;
    readonly notWritten: (signs: string) => string;
  };
  readonly signs: Readonly<Record<TaskSign, string>>;
  readonly tasks: {
    readonly heading: string;
    readonly lead: string;
    /** Of how many teams all that shows a task is written down. */
    readonly written: (teams: number, total: number) => string;
  };
  /** Teams whose files have errors. */
  readonly errors: (teams: string) => string;
  readonly oneTeam: (team: string) => string;
  readonly page: StatusPageTexts;
}

/** The words of the report's `status.html`, which everybody may see: numbers of teams, never their names. */
export interface StatusPageTexts {
  readonly title: string;
  readonly back: string;
  readonly dataThrough: (day: CalendarDate) => string;
  readonly gatherings: string;
  readonly columns: { readonly gathering: string; readonly date: string; readonly posters: string };
  readonly planned: string;
  readonly proposed: string;
  readonly indicators: string;
  readonly indicatorColumns: {
    readonly indicator: string;
    readonly teams: string;
    readonly newest: string;
    readonly asked: string;
  };
  readonly teamsOf: (teams: number, total: number) => string;
  readonly before: (gathering: string) => string;
  /** By which day to deliver: to come with on the posters, or to the gathering where they have gone to print. */
  readonly due: Readonly<Record<'posters' | 'gathering', (day: CalendarDate) => string>>;
  readonly noGathering: string;
}
