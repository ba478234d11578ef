import type { FormulaId, ShownId, SymbolId } from '../language/explanation-texts.ts';
import type { AnalysisOptions } from '../spc/analysis-options.ts';
import type { RuleSetId } from '../spc/rule-sets/index.ts';
import type { PeriodKey, SeriesInput } from '../spc/series-input.ts';

/** One line of a formula: plain text that reads well in a terminal, with a full stop as the decimal mark. */
export interface Formula {
  readonly of: FormulaId;
  readonly formula: string;
}

/** A number that a formula uses, and what it is rounded from. */
export interface Constant {
  readonly symbol: string;
  readonly value: number;
  readonly exact: string | null;
}

/** A number of the analysis, and the arithmetic by hand that must give it: numbers, symbols of steps before, + − · / √ ^. */
export interface Calculated {
  /** The name that a text uses for it. */
  readonly key: string;
  readonly what: Exclude<ShownId, 'step'>;
  /** At which point; the newest where it is left out. */
  readonly at?: PeriodKey;
  readonly calculation: string;
}

/** Something of the analysis that is counted or read off, not calculated. */
export interface Found {
  readonly key: string;
  readonly what: Exclude<ShownId, 'step'>;
  readonly at?: PeriodKey;
  readonly value: number | string | null;
}

/** A number in between that is no part of the analysis. */
export interface Step {
  readonly key: string;
  readonly what: 'step';
  readonly symbol: string;
  readonly calculation: string;
  readonly value: number;
  /** Decimals in running text; four where left out. */
  readonly decimalsInText?: number;
}

export type Shown = Calculated | Found | Step;

/** A small invented series and what the analysis must show of it. A test calculates every line again. */
export interface WorkedExample {
  readonly series: SeriesInput;
  readonly options: AnalysisOptions;
  /** How levels are told: a share as percent, anything else as a number. */
  readonly told: { readonly as: 'percent' | 'number'; readonly decimals: number };
  readonly shows: readonly Shown[];
}

/** That a rule set uses a rule, with how many points, and how often that alone gives a sign in 24 unchanged points. */
export interface UseOfRule {
  readonly ruleSet: RuleSetId;
  readonly points: number | null;
  readonly falseAlarms: number;
}

/** What holds of a subject in every language. */
export interface Explanation {
  readonly formulas: readonly Formula[];
  readonly symbols: readonly SymbolId[];
  readonly constants: readonly Constant[];
  /** Of a rule: who uses it. */
  readonly usedBy: readonly UseOfRule[];
  /** Of a rule set: share, 0 to 1, of series of 24 unchanged points that get a sign. */
  readonly falseAlarms: number | null;
  readonly sources: readonly string[];
  readonly example: WorkedExample;
}
