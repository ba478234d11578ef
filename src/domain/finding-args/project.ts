import type { ConfigProblem } from '../config-problem.ts';
import type { Localized } from '../language-id.ts';
import type { TemplateProblem } from '../template-problem.ts';

/** About gpf.yaml and poster templates. */
export interface ProjectFindings {
  readonly 'config-beats-sheet': { readonly what: 'phase' | 'exclude' | 'text' };
  readonly 'config-not-yaml': { readonly reason: string };
  readonly 'config-invalid': { readonly path: string; readonly problem: ConfigProblem };
  readonly 'unknown-series': { readonly path: string; readonly what: 'team' | 'unit' | 'indicator' };
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
  /** An effect goal that no team measures anything for: its code and name, and codes of indicators that would serve it. */
  readonly 'goal-without-indicator': {
    readonly goal: string;
    readonly name: Localized;
    readonly indicators: readonly string[];
  };
  /** `element` is empty for the whole file; `suggestion`: the slot that was probably meant by an unknown name. */
  readonly 'template-invalid': {
    readonly element: string;
    readonly problem: TemplateProblem;
    readonly suggestion: string | null;
  };
}
