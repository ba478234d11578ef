import type { ColumnId } from '../domain/column-id.ts';
import type { ChartTypeId } from '../spc/chart-types/index.ts';
import type { RuleSetId } from '../spc/rule-sets/index.ts';
import type { RuleId } from '../spc/rules/index.ts';
import type { Assurance, Variation } from '../spc/series-analysis.ts';
import type { FindingExplanations, FindingWords } from './finding-explanations.ts';
import type { FindingTexts } from './finding-texts.ts';
import type { Formats } from './formats.ts';

/** What a formula gives. */
export type FormulaId =
  | 'plotted'
  | 'center-line'
  | 'spread'
  | 'spread-of-unequal'
  | 'kept'
  | 'sigma'
  | 'limits'
  | 'sign'
  | 'or'
  | 'quantile'
  | 'probability'
  | 'z';

/** What a symbol of a formula stands for. */
export type SymbolId =
  | 'measurement'
  | 'center-line'
  | 'median'
  | 'mean'
  | 'moving-range'
  | 'average-moving-range'
  | 'sigma'
  | 'sigma-at'
  | 'sigma-of-z'
  | 'z'
  | 'numerator'
  | 'denominator'
  | 'subgroup-size'
  | 'subgroup-mean'
  | 'subgroup-spread'
  | 'average-spread'
  | 'weighted-range'
  | 'share'
  | 'average-share'
  | 'rate'
  | 'average-rate'
  | 'average-count'
  | 'transformed'
  | 'power'
  | 'useful'
  | 'longest-run'
  | 'crossings'
  | 'runs'
  | 'above'
  | 'below'
  | 'points-in-row';

/** What a worked example shows of the analysis, beside its steps in between. */
export type ShownId =
  | 'step'
  | 'plotted'
  | 'center-line'
  | 'lower'
  | 'upper'
  | 'useful'
  | 'longest-run'
  | 'longest-run-limit'
  | 'crossings'
  | 'crossings-limit'
  | 'observed'
  | 'signs'
  | 'variation'
  | 'assurance';

/** Ways to draw and to read a series. */
export type MethodKindId = 'chart-types' | 'rules' | 'rule-sets';

/** What can be explained. The id is the folder of its pages in `docs/`. */
export type ExplanationKindId = MethodKindId | 'findings';

/**
 * One chart type, rule or rule set in plain words. In `story.end` a name in braces stands for what the worked example calculates:
 * `{center-line}`.
 */
export interface ExplanationText {
  readonly title: string;
  /** What it is, in one sentence. */
  readonly summary: string;
  readonly useWhen: readonly string[];
  readonly notWhen: readonly string[];
  readonly looksAt: string;
  readonly otherPrograms: readonly string[];
  readonly story: { readonly begin: string; readonly end: string };
}

/** Headings and the words that all explanations share. */
export interface ExplanationWords {
  readonly useWhen: string;
  readonly notWhen: string;
  readonly looksAt: Readonly<Record<MethodKindId, string>>;
  readonly formula: string;
  readonly constants: string;
  readonly usedBy: string;
  readonly rulesOfSet: string;
  readonly falseAlarms: string;
  readonly otherPrograms: string;
  readonly example: string;
  readonly sources: string;
  /** How to choose it in gpf.yaml. */
  readonly choose: {
    readonly heading: string;
    /** What to write, such as `chart: p`, and where; null where one does not choose it by itself. */
    readonly how: Readonly<Record<MethodKindId, ((entry: string) => string) | null>>;
    /** An indicator's name, to be replaced. */
    readonly yourIndicator: string;
  };
  /** A constant that is rounded, and from what. */
  readonly rounded: (exact: string) => string;
  readonly needs: (points: number) => string;
  /** Where a rule looks at all points at once. */
  readonly needsVary: string;
  /** How often a rule or a set gives a sign though nothing changes; behind it for whom it was counted. */
  readonly alarms: (share: number) => string;
  readonly alarmsNote: string;
  readonly columns: {
    readonly period: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly value: string;
    readonly plotted: string;
    readonly lower: string;
    readonly upper: string;
    readonly signs: string;
    readonly rule: string;
    readonly ruleSet: string;
    readonly needs: string;
    readonly alarms: string;
  };
  readonly legend: { readonly point: string; readonly marked: string; readonly line: string; readonly limits: string };
  readonly formulas: Readonly<Record<FormulaId, string>>;
  readonly symbols: Readonly<Record<SymbolId, string>>;
  readonly shown: Readonly<Record<Exclude<ShownId, 'step'>, string>>;
  readonly variation: Readonly<Record<Variation, string>>;
  readonly assurance: Readonly<Record<Assurance, string>>;
  /** The name of a rule within a sentence. */
  readonly quote: (title: string) => string;
  readonly none: string;
  /** The list of all that can be explained: a heading for each kind, how to go on, and the foot of a page. */
  readonly index: {
    readonly kinds: Readonly<Record<ExplanationKindId, string>>;
    readonly lead: Readonly<Record<ExplanationKindId, string>>;
    readonly name: string;
    readonly use: string;
    readonly more: string;
    readonly otherLanguage: string;
  };
}

/** The explanations in one language; loaded only by `gpf explain` and by what makes `docs/`. */
export interface ExplanationTexts {
  readonly decimalMark: ',' | '.';
  readonly formats: Formats;
  readonly words: ExplanationWords;
  readonly chartTypes: Readonly<Record<ChartTypeId, ExplanationText>>;
  readonly rules: Readonly<Record<RuleId, ExplanationText>>;
  readonly ruleSets: Readonly<Record<RuleSetId, ExplanationText>>;
  readonly findingExplanations: FindingExplanations;
  readonly findingWords: FindingWords;
  /** What gpf says when it has found something, and how it heads columns. */
  readonly findings: FindingTexts;
  readonly columns: Readonly<Record<ColumnId, string>>;
}
