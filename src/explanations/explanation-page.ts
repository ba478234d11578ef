import type { FindingCode, Severity } from '../domain/finding.ts';
import type { FindingKind } from '../domain/finding-args/index.ts';
import type { MethodKindId } from '../language/explanation-texts.ts';
import type { AnalysisOptions } from '../spc/analysis-options.ts';
import type { SeriesInput } from '../spc/series-input.ts';
import type { Block } from './section.ts';

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

/** A chart type, a rule or a rule set explained in one language, whole; plain JSON. */
export interface MethodPage {
  readonly kind: MethodKindId;
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

/** A finding explained in one language, whole; plain JSON. */
export interface FindingPage {
  readonly kind: 'findings';
  readonly id: FindingCode;
  readonly about: FindingKind;
  readonly severity: Severity;
  readonly title: string;
  readonly summary: string;
  /** What gpf says when it finds this, with the numbers of the example. */
  readonly message: { readonly what: string; readonly how: string | null };
  readonly why: string;
  readonly steps: readonly string[];
  readonly meanwhile: string;
  /** `after` is null where nothing needs mending. */
  readonly example: { readonly before: Block; readonly after: Block | null };
}

/** An explanation in one language. */
export type ExplanationPage = MethodPage | FindingPage;
