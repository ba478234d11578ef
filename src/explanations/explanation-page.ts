import type { ExplanationKindId } from '../language/explanation-texts.ts';
import type { AnalysisOptions } from '../spc/analysis-options.ts';
import type { SeriesInput } from '../spc/series-input.ts';

/** One number of a worked example: its name, the arithmetic where there is some, and what it comes to. */
export interface ToldNumber {
  readonly label: string;
  readonly calculation: string | null;
  readonly value: string;
}

/** A worked example as it is told. */
export interface ExamplePage {
  readonly begin: string;
  readonly series: SeriesInput;
  readonly options: AnalysisOptions;
  readonly table: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly sketch: readonly string[];
  readonly legend: string;
  readonly numbers: readonly ToldNumber[];
  readonly end: string;
}

/** A rule in a set, or a set that uses a rule. */
export interface UsePage {
  readonly id: string;
  readonly title: string;
  readonly needs: string;
  readonly alarms: string;
}

/** An explanation in one language, whole; plain JSON. */
export interface ExplanationPage {
  readonly kind: ExplanationKindId;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly useWhen: readonly string[];
  readonly notWhen: readonly string[];
  readonly looksAt: string;
  readonly example: ExamplePage;
  readonly uses: readonly UsePage[];
  readonly falseAlarms: string | null;
  readonly formulas: readonly { readonly label: string; readonly formula: string }[];
  readonly symbols: readonly { readonly symbol: string; readonly means: string }[];
  readonly constants: readonly { readonly symbol: string; readonly value: string; readonly rounded: string | null }[];
  readonly otherPrograms: readonly string[];
  readonly sources: readonly string[];
  /** How to choose it, and lines of gpf.yaml that do; null for a rule, which comes with its set. */
  readonly choice: { readonly how: string; readonly lines: readonly string[] } | null;
}
