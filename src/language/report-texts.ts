import type { Direction } from '../domain/direction.ts';
import type { Severity } from '../domain/finding.ts';
import type { IndicatorStatus, IndicatorType } from '../domain/indicator.ts';
import type { Step } from '../domain/period.ts';
import type { StoppingCode } from '../domain/stops-everything.ts';
import type { RepairTexts } from './repair-texts.ts';

/** How many findings of each kind there are. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly files: number;
}

/** What was read, for the first line of a report. */
export interface ReadCounts {
  readonly files: number;
  readonly measurements: number;
  readonly teams: number;
  /** `januar 2021 – desember 2022`, or null where nothing has a place in the calendar. */
  readonly span: string | null;
}

/** What the terminal, the gallery and the tables say around the readings and the findings. */
export interface ReportTexts {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly read: (counts: ReadCounts) => string;
  readonly measurements: (count: number) => string;
  /** A sheet of changes or poster texts in the list of files. */
  readonly rows: (count: number) => string;
  readonly inOrder: string;
  readonly noSeries: string;
  /** "2 feil og 1 advarsel i 2 filer." Kinds of which there are none are left out. */
  readonly counted: (counts: FindingCounts) => string;
  /** "2 feil, 1 advarsel" behind the name of a file. */
  readonly countedShort: (counts: FindingCounts) => string;
  readonly nothingFound: string;
  /** "(12 ganger)" behind a finding that stands for several. */
  /** `also`: where else, which may be nothing. */
  readonly times: (count: number, also: string) => string;
  /** Where else a finding is; nothing for no places. */
  readonly alsoAt: (places: readonly string[]) => string;
  /** The place of the row that this one clashes with. */
  readonly clashesWith: (place: string) => string;
  readonly moreOfThese: (count: number) => string;
  /** "2 team fikk ikke plakat fordi dataene har feil: Elvestad og Havsund." */
  readonly leftOut: (teams: readonly string[]) => string;
  /** "Laget 5 plakater (SVG og PDF), 3 felles ark og index.html i report/": sheets of several teams, where there are any. */
  readonly made: (made: MadePages, folder: string) => string;
  /** That a format is not among what was made, as a part of gpf is not installed, and what installs it. */
  readonly missingFormat: (format: string, command: string) => string;
  readonly madeNothing: string;
  readonly drawing: (done: number, total: number) => string;
  /** Canonical texts where everything stops; `place` is "celle F12 (kommentar)" or a line of gpf.yaml. */
  readonly stopped: Readonly<Record<StoppingCode, (file: string, place: string) => string>>;
  /** The same where the name of a file or of a sheet is what tells it. */
  readonly stoppedByName: Readonly<Record<Exclude<StoppingCode, 'person-column'>, (file: string) => string>>;
  /** "celle F12 (kommentar)". */
  readonly cell: (cell: string, column: string | null) => string;
  readonly line: (line: number) => string;
  readonly header: (column: string) => string;
  readonly fileName: string;
  readonly morePlaces: (count: number) => string;
  readonly leaveOutHint: (team: string) => string;
  readonly list: FindingListWords;
  readonly gallery: GalleryTexts;
  readonly indicators: IndicatorWords;
  readonly proposals: ProposalWords;
  readonly repairs: RepairTexts;
  /** What `gpf init` says when it is done: the files, and what to do next. */
  readonly projectMade: (files: readonly string[], folder: string) => string;
}

/** The words of lists of findings: in the terminal, as a page, as a table, and in CI. */
export interface FindingListWords {
  readonly title: string;
  /** Headings over the findings of a severity. */
  readonly severities: Readonly<Record<Severity, string>>;
  readonly columns: {
    readonly file: string;
    readonly place: string;
    readonly row: string;
    readonly cell: string;
    readonly column: string;
    readonly severity: string;
    readonly what: string;
    readonly how: string;
    readonly found: string;
    readonly times: string;
    readonly team: string;
    readonly code: string;
  };
  readonly why: string;
  /** The place of a finding that is about no cell and no line. */
  readonly wholeFile: string;
  readonly files: string;
  /** What stood in a cell, in the marks of the language, so that no spreadsheet takes it for a date or a number. */
  readonly quote: (text: string) => string;
  /** Behind the sum: how to read more about the worst finding. */
  readonly explain: (code: string) => string;
  /** Below a list that is cut: how many findings are not in it, and where they are. */
  readonly notShown: (count: number) => string;
  readonly madeBy: (version: string) => string;
}

/** How many pages a report has made, and in which formats: "SVG", "PDF". */
export interface MadePages {
  readonly posters: number;
  readonly sheets: number;
  readonly formats: readonly string[];
}

/** The words of `gpf indicators`. */
export interface IndicatorWords {
  readonly numerator: string;
  readonly denominator: string;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly type: Readonly<Record<IndicatorType, string>>;
  readonly status: Readonly<Record<IndicatorStatus, string>>;
  readonly effectGoals: string;
  readonly unit: string;
  readonly aliases: string;
  readonly minimum: (denominator: number) => string;
  readonly sensitive: string;
  readonly source: string;
  /** Below the list: how to see one whole. */
  readonly more: string;
}

/** The words of `gpf analyze --propose`. */
export interface ProposalWords {
  /** Above proposals: that nothing is changed, and how often there is one without any change. */
  readonly lead: string;
  readonly leadToNothing: string;
  /** Where a team's indicator has several patient groups. */
  readonly allGroups: string;
  readonly noSeries: string;
  readonly grounds: (grounds: ProposalGrounds) => string;
  /** Behind the grounds: other changes that the same phase would begin with. `step`: null where it is not that of all. */
  readonly inseparable: (changes: readonly string[], step: Step | null) => string;
  /** Below the page: teams that are left out because of errors, how many errors there are, and where to see them. */
  readonly trouble: (teams: readonly string[], errors: number) => string;
  /** Where the lines belong in gpf.yaml. */
  readonly write: Readonly<
    Record<
      'new-series' | 'new-entry' | 'add-to-entry' | 'replace-in-entry',
      (team: string, indicator: string) => string
    >
  >;
  /** Why nothing was looked for, behind the name of the series and a colon. */
  readonly silent: Readonly<Record<'hidden' | 'no-level' | 'no-calendar' | 'no-changes', string>>;
  /** What stands against a phase at a change, in the same place. */
  readonly refused: (objection: ProposalObjection, change: string) => string;
}

/** Why a phase is proposed: levels as a person is told them. */
export interface ProposalGrounds {
  readonly change: string;
  readonly date: string;
  readonly period: string;
  readonly before: { readonly measured: number; readonly level: string };
  readonly after: { readonly measured: number; readonly level: string };
  readonly longestRun: number;
  readonly limit: number;
  readonly side: 'above' | 'below';
}

export type ProposalObjection =
  | { readonly kind: 'too-few-before' | 'too-few-after'; readonly measured: number; readonly needed: number }
  | { readonly kind: 'no-difference'; readonly longestRun: number; readonly limit: number }
  | { readonly kind: 'outside' | 'is-a-phase' | 'beside' | 'no-sign-unsplit' | 'not-steady' }
  | {
      readonly kind: 'not-judged';
      readonly phase: 'before' | 'after';
      readonly about: 'own-line' | 'old-line' | 'alike';
      readonly off: number;
      readonly needed: number;
    };

/** The words of `index.html`. */
export interface GalleryTexts {
  readonly title: string;
  readonly lead: (posters: number) => string;
  /** "Av 36 diagrammer ville omtrent 1 vise endring ved ren tilfeldighet." `expected` is a whole number; 0 is fewer than 1. */
  readonly byChance: (charts: number, expected: number) => string;
  readonly openPoster: string;
  /** Link to the page about deliveries and gatherings. */
  readonly status: string;
  /** Heading over the series by effect goal, and what stands under a goal that nobody measures anything of. */
  readonly byEffectGoal: string;
  readonly noIndicator: string;
  readonly table: string;
  readonly columns: {
    readonly period: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly value: string;
    readonly interval: string;
    readonly centerLine: string;
    readonly note: string;
  };
  readonly state: {
    readonly gap: string;
    readonly 'not-measured': string;
    readonly 'nothing-to-measure': string;
    readonly hidden: string;
  };
  /** How many values a point is made of. */
  readonly subgroup: (values: number) => string;
  readonly excluded: (reason: string) => string;
  /** Not all units of the team have delivered. */
  readonly lacksUnits: string;
  readonly sign: string;
  readonly findings: string;
}
