import type { CellPlace } from './cell-place.ts';
import type { TeamId } from './ids.ts';
import type { Period, PeriodKind, Step } from './period.ts';

/** `error` breaks a must and takes the team out of the report, `warning` breaks a should, `info` only tells. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

type None = Readonly<Record<never, never>>;

/** Arguments of every finding, by code. Text in each language is made from them; they hold data and no sentences. */
export interface FindingArgs {
  // files
  readonly 'file-not-found': None;
  readonly 'file-unreadable': { readonly reason: 'locked' | 'denied' | 'not-a-file' | 'other' };
  readonly 'file-empty': None;
  readonly 'file-is-not-a-table': None;
  readonly 'file-is-spreadsheet': { readonly kind: 'xlsx' | 'xls' | 'ods' | 'zip' | 'pdf' | 'html' };
  readonly 'file-too-large': { readonly limitMegabytes: number };
  readonly 'nul-bytes': None;
  // encoding
  readonly 'read-as-windows-1252': None;
  readonly 'lost-characters': None;
  // shape
  readonly 'delimiter-undecided': None;
  readonly 'decimal-comma-splits-cell': None;
  readonly 'unclosed-quote': None;
  readonly 'stray-quote': None;
  readonly 'missing-column': { readonly missing: readonly ColumnId[]; readonly present: readonly string[] };
  readonly 'unknown-column': { readonly suggestion: ColumnId | null };
  readonly 'duplicate-column': None;
  readonly 'title-rows-skipped': { readonly rows: number };
  readonly 'too-many-cells': { readonly expected: number; readonly got: number };
  readonly 'too-few-cells': { readonly expected: number; readonly got: number };
  readonly 'blank-rows': { readonly rows: number };
  readonly 'total-row': None;
  // cells
  readonly 'missing-value': { readonly column: ColumnId };
  /** `column`: where the number stands. */
  readonly 'value-in-wrong-column': { readonly column: ColumnId };
  readonly 'not-a-number': { readonly column: ColumnId };
  readonly 'ambiguous-number': { readonly asThousands: number | null; readonly asDecimal: number | null };
  readonly 'not-a-whole-number': { readonly column: ColumnId };
  readonly 'negative-count': { readonly column: ColumnId };
  readonly 'percent-instead-of-count': { readonly column: ColumnId };
  readonly 'fraction-became-date': { readonly numerator: number | null; readonly denominator: number | null };
  readonly 'excel-error': None;
  readonly 'scientific-notation': None;
  readonly 'less-than-mark': { readonly limit: number | null };
  readonly 'not-measured-mark': None;
  readonly 'zero-or-not-measured': None;
  readonly 'nothing-to-measure': None;
  readonly 'percent-without-counts': None;
  readonly 'unknown-patient-group': { readonly suggestion: string | null };
  // periods
  readonly 'period-not-understood': None;
  readonly 'date-not-understood': None;
  readonly 'ambiguous-date': None;
  readonly 'week-does-not-exist': { readonly week: number; readonly year: number };
  readonly 'mixed-granularity': { readonly kinds: readonly PeriodKind[] };
  readonly 'duplicate-period': { readonly period: Period };
  readonly 'period-gap': { readonly from: Period; readonly to: Period };
  readonly 'period-in-future': { readonly period: Period };
  // measures
  readonly 'numerator-exceeds-denominator': { readonly numerator: number | null; readonly denominator: number | null };
  readonly 'zero-denominator': { readonly numerator: number | null };
  readonly 'value-out-of-range': { readonly minimum: number | null; readonly maximum: number | null };
  // catalogue and project
  readonly 'unknown-indicator': { readonly suggestion: string | null };
  readonly 'unknown-team': { readonly suggestion: string | null };
  readonly 'team-without-data': { readonly team: string };
  readonly 'unknown-poster-field': { readonly suggestion: string | null };
  readonly 'config-beats-sheet': { readonly what: 'phase' | 'exclude' | 'text' };
  readonly 'config-not-yaml': { readonly reason: string };
  readonly 'config-invalid': { readonly path: string; readonly problem: ConfigProblem };
  readonly 'unknown-series': { readonly path: string; readonly what: 'team' | 'indicator' };
  readonly 'phase-begins-at-no-point': { readonly period: string };
  readonly 'exclusion-of-no-point': { readonly period: string };
  readonly 'baseline-ends-at-no-point': { readonly period: string };
  /** `measured`: points that count in the baseline; `least`: as many as limits need. */
  readonly 'short-baseline': { readonly measured: number; readonly least: number };
  /** `period`: where the phase begins. */
  readonly 'short-phase': { readonly period: string; readonly measured: number; readonly least: number };
  /** Ids as in gpf.yaml; `charts` go with the rules and can draw what is measured. */
  readonly 'rules-do-not-fit-chart': {
    readonly rules: string;
    readonly chart: string;
    readonly charts: readonly string[];
  };
  // the right chart
  /** `at`: the points are 0, 100 %, on the center line, or alike beside it. */
  readonly 'many-points-on-line': {
    readonly at: 'zero' | 'full' | 'line' | 'alike';
    readonly points: number;
    readonly measured: number;
    readonly remedies: readonly Remedy[];
  };
  /** `sigmaOfZ`: how many times too narrow the limits are. `beyond`: points outside them. `chart`: the better one. */
  readonly 'over-dispersed': {
    readonly chart: 'p-prime' | 'u-prime';
    readonly sigmaOfZ: number;
    readonly beyond: number;
    readonly measured: number;
  };
  /** `of`: what is counted, or patients of a share with whom it was not so. `none`: points without any. */
  readonly 'rare-events': {
    readonly of: 'counted' | 'rest';
    readonly perPoint: number;
    readonly none: number;
    readonly measured: number;
  };
  /** `denominator`: the median one. `needed`: null where no denominator is enough. */
  readonly 'small-denominators-for-limits': {
    readonly denominator: number;
    readonly needed: number | null;
    readonly remedies: readonly Remedy[];
  };
  /** `hasSign`: there is a sign with screening and none without, or the other way round. `widerBy`: 0.35 is 35 %. */
  readonly 'screening-decides': { readonly hasSign: boolean; readonly widerBy: number };
  readonly 'small-denominator-advice': { readonly denominator: number; readonly minimum: number };
  readonly 'template-invalid': { readonly element: string; readonly problem: TemplateProblem };
  // privacy
  readonly 'national-identity-number': { readonly column: string | null };
  readonly 'small-number': { readonly points: number; readonly minimum: number };
  readonly 'pooled-for-privacy': { readonly step: PeriodKind };
  readonly 'hidden-by-outcome': None;
  readonly 'story-without-consent': None;
  // poster
  readonly 'poster-text-too-long': { readonly slot: string; readonly characters: number };
  readonly 'poster-nothing-to-show': None;
}

/** Columns that gpf knows, by id; their names in each language are read and written in `language/` and `input/`. */
export const columnIds = [
  'team',
  'indicator',
  'period',
  'year',
  'month',
  'week',
  'numerator',
  'denominator',
  'value',
  'patient_group',
  'phase',
  'exclude',
  'comment',
  'date',
  'change',
  'field',
  'text',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** What would make a chart say more. `patients`: in an ordinary point; null where it cannot be told how many. */
export type Remedy =
  | { readonly kind: 'more-patients'; readonly patients: number | null }
  | { readonly kind: 'coarser-step'; readonly step: Step }
  | { readonly kind: 'finer-scale' }
  | { readonly kind: 'time-between' }
  | { readonly kind: 'run-chart' };

/** What is wrong with a key of gpf.yaml. */
export type ConfigProblem =
  /** `allowed`: the keys of the map where they are few, else none. */
  | {
      readonly kind: 'unknown-key';
      readonly key: string;
      readonly suggestion: string | null;
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'missing-key'; readonly key: string }
  | {
      readonly kind: 'wrong-type';
      readonly expected: 'text' | 'number' | 'boolean' | 'list' | 'map' | 'date' | 'period';
    }
  | { readonly kind: 'not-allowed'; readonly allowed: readonly string[]; readonly suggestion: string | null }
  | { readonly kind: 'out-of-range'; readonly minimum: number | null; readonly maximum: number | null }
  | { readonly kind: 'duplicate-id'; readonly id: string }
  | { readonly kind: 'said-twice'; readonly period: string | null }
  | { readonly kind: 'not-together'; readonly keys: readonly string[] };

/** Why a poster template is refused. */
export type TemplateProblem =
  | 'not-xml'
  | 'not-svg'
  | 'no-size'
  | 'script'
  | 'event-handler'
  | 'foreign-object'
  | 'doctype'
  | 'outside-reference'
  | 'unknown-slot'
  | 'slot-twice';

export type FindingCode = keyof FindingArgs;

interface FindingOf<Code extends FindingCode> extends CellPlace {
  readonly code: Code;
  readonly severity: Severity;
  /** What stood there: at most 80 characters, control characters made visible, identifiers masked; null where hidden. */
  readonly found: string | null;
  readonly args: FindingArgs[Code];
  /** The team whose poster the finding concerns; null where it cannot be told. */
  readonly team: TeamId | null;
  /** How many equal findings this one stands for. */
  readonly count: number;
  /** The first of two duplicates, and the like. */
  readonly related: CellPlace | null;
  /** True where `found` or `args` would show a number that is hidden in whatever is published. */
  readonly smallNumber: boolean;
}

/** Something that a person should know about the data or the project, as a value. */
export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];
export type FindingWith<Code extends FindingCode> = FindingOf<Code>;
