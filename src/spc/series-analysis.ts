import type { Run } from '../stats/runs-about-line.ts';
import type { Assurance } from './assurance.ts';
import type { ChartTypeId } from './chart-types/index.ts';
import type { NotJudged } from './not-judged.ts';
import type { PeriodKey } from './period-key.ts';
import type { RuleSetId } from './rule-sets/index.ts';
import type { RuleId } from './rules/index.ts';
import type { VersusPrevious } from './versus-previous.ts';

export type { Assurance } from './assurance.ts';
export type { NotJudged } from './not-judged.ts';
export type { VersusPrevious } from './versus-previous.ts';

export type Side = Run<unknown>['side'];

/** One plotted point and the lines at its place. Unknown is null. */
export interface AnalyzedPoint {
  readonly period: PeriodKey;
  /** What is plotted: a share 0 to 1 on p charts and where there is a denominator. */
  readonly value: number | null;
  readonly denominator: number | null;
  /** How many rows of the period were measured. */
  readonly subgroupSize: number;
  /** Number of the phase, from 1. */
  readonly phase: number;
  /** By its place in the series, whether it is excluded or not. */
  readonly inBaseline: boolean;
  readonly excluded: boolean;
  readonly centerLine: number | null;
  /** 3 sigma limits. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly lower2Sigma: number | null;
  readonly upper2Sigma: number | null;
  /** Rules by which this point is marked. Crossings mark no point: that sign is in the whole phase. */
  readonly signals: readonly RuleId[];
}

/** Numbers of a phase, calculated whether they may be judged or not; `notJudged` says what may be concluded. */
export interface AnalyzedPhase {
  readonly from: PeriodKey;
  readonly to: PeriodKey;
  /** Places in the phase that are not excluded, gaps included. */
  readonly points: number;
  /** Neither missing nor excluded. */
  readonly measured: number;
  /** Measured and off the center line. */
  readonly useful: number;
  readonly longestRun: number | null;
  readonly longestRunLimit: number | null;
  readonly crossings: number | null;
  readonly crossingsLimit: number | null;
  readonly runsSignal: boolean;
  /** Points beyond 3 sigma, excluded ones included. */
  readonly beyondLimits: number;
  readonly notJudged: NotJudged | null;
  readonly versusPrevious: VersusPrevious | null;
}

/**
 * One sign with its evidence: what was observed, against which limit, from which period to which. Signs are listed
 * whether they may be judged or not.
 */
export interface Signal {
  readonly rule: RuleId;
  readonly side: Side | null;
  readonly from: PeriodKey;
  readonly to: PeriodKey;
  readonly observed: number;
  readonly limit: number;
}

/** What the last phase says of the process: gated, so that it may be told. */
export type Variation = 'improvement' | 'deterioration' | 'high' | 'low' | 'changed' | 'common-cause';

/** Every number and sign behind a chart; plain JSON. */
export interface SeriesAnalysis {
  readonly chart: ChartTypeId;
  readonly rules: RuleSetId;
  readonly points: readonly AnalyzedPoint[];
  readonly phases: readonly AnalyzedPhase[];
  readonly signals: readonly Signal[];
  readonly variation: Variation | null;
  readonly notJudged: NotJudged | null;
  readonly assurance: Assurance | null;
}
