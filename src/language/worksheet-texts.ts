import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Step } from '../domain/period.ts';
import type { Team } from '../domain/team.ts';

/** A gathering, and whether nobody has set its date. */
export interface ToldGathering {
  readonly name: string;
  readonly date: CalendarDate;
  readonly isPlanned: boolean;
}

/** Where a series stands and where it is to go. Levels and distances are written already. */
export interface ToldGap {
  readonly goal: string;
  readonly by: CalendarDate | null;
  /** The median of so many newest points. */
  readonly level: string;
  readonly points: number;
}

/** Points that are there, and those that are to come by a day. */
export interface ToldPoints {
  readonly measured: number;
  readonly coming: number;
  readonly until: CalendarDate;
  readonly step: Step;
  /** Whether an older phase has points of its own. */
  readonly inNewPhase: boolean;
}

/** A change that is hoped for, and how easily it would be seen. Levels and chances are written already. */
export interface ToldForecast {
  readonly now: string;
  readonly goal: string;
  /** `62 %`, `over 99 %`. */
  readonly chance: string;
  readonly falseChance: string;
  readonly until: CalendarDate;
  readonly patients: string;
  readonly before: number;
  readonly after: number;
}

/** The words of `gpf worksheet`; loaded by that command alone. */
export interface WorksheetTexts {
  readonly title: string;
  readonly task: string;
  readonly at: (gathering: ToldGathering) => string;
  /** Where the worksheet is for no gathering that the project knows of. */
  readonly atAny: string;
  /** Through which day is planned; `months` is a whole number, 0 is under a half. `next`: null is nine months. */
  readonly ahead: (next: ToldGathering | null, until: CalendarDate, months: number) => string;
  readonly dataThrough: (period: string) => string;
  readonly main: string;
  readonly others: string;
  readonly noSeries: string;
  readonly gap: {
    readonly heading: string;
    readonly noGoal: string;
    readonly noLevel: (goal: string, by: CalendarDate | null) => string;
    readonly left: (gap: ToldGap, distance: string) => string;
    readonly reached: (gap: ToldGap, held: boolean) => string;
    readonly noDirection: (gap: ToldGap) => string;
    /** The day of the goal is past when the sheet is filled in. */
    readonly dayIsPast: (by: CalendarDate) => string;
  };
  readonly rules: {
    readonly heading: string;
    readonly sign: string;
    readonly 'no-sign': string;
    readonly silent: string;
    readonly falseAlarms: (chance: string) => string;
  };
  readonly planHeading: string;
  readonly plan: {
    readonly points: (points: ToldPoints) => string;
    readonly noCalendar: string;
    readonly why: {
      readonly 'no-goal': string;
      readonly 'at-goal': string;
      readonly 'not-a-share': string;
      readonly 'no-level': string;
      readonly 'no-direction': string;
      readonly 'no-points': string;
      readonly 'other-step': string;
      readonly 'too-many': string;
    };
    /** Before a forecast of a level that the team has not chosen. */
    readonly example: string;
    readonly forecast: (forecast: ToldForecast) => string;
    /** Where the rules cannot be used on so few points at all. */
    readonly tooFew: (goal: string, until: CalendarDate, least: number) => string;
    readonly nothingHelps: string;
    readonly precision: (runs: string) => string;
  };
  readonly write: {
    readonly keep: string;
    readonly change: string;
    readonly goal: string;
    readonly howMuch: string;
    readonly byWhen: string;
    readonly forWhom: string;
    readonly steps: string;
    readonly what: string;
    readonly who: string;
    readonly when: string;
    readonly parts: string;
    readonly roles: Readonly<Record<keyof NonNullable<Team['roles']>, string>>;
  };
  readonly progress: (done: number, total: number) => string;
  readonly made: (worksheets: number, folder: string) => string;
  readonly madeNothing: string;
  readonly leftOut: (teams: readonly string[]) => string;
}
