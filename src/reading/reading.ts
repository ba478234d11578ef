import type { Direction } from '../domain/direction.ts';
import type { LanguageId } from '../domain/language-id.ts';
import type { Period } from '../domain/period.ts';
import type {
  CrossingsEvidence,
  MostOfEvidence,
  RunEvidence,
  StretchEvidence,
  TrendEvidence,
} from '../language/reading-texts.ts';
import type { Side } from '../spc/series-analysis.ts';
import type { Interval } from '../stats/wilson-interval.ts';

/** A level pooled over a phase. Counts are null where the indicator has none or where they were hidden. */
export interface PooledLevel {
  /** On the scale of the points: a share 0 to 1, a rate, a median of values. */
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** What may be said of a series, as data. The sentences of a `Reading` are made from it. */
export type Statement =
  | { readonly kind: 'no-data' }
  | { readonly kind: 'hidden-by-outcome' }
  | { readonly kind: 'in-progress'; readonly measured: number; readonly since: Period }
  | { readonly kind: 'level-only'; readonly measured: number; readonly level: number }
  | { readonly kind: 'few-useful'; readonly measured: number; readonly level: number }
  /** `atCeiling`: nearly all points lie at 100 % or 0 %; else more than half are alike. */
  | { readonly kind: 'mostly-on-line'; readonly level: number; readonly atCeiling: boolean }
  | {
      readonly kind: 'no-sure-change';
      readonly measured: number;
      readonly level: number;
      readonly scope: Scope;
    }
  | { readonly kind: 'sign-of-change'; readonly evidence: Evidence; readonly better: Better; readonly level: number }
  | {
      readonly kind: 'between-phases';
      readonly from: PooledLevel;
      readonly to: PooledLevel;
      readonly splitAt: Period;
      readonly evidence: Evidence;
      readonly better: Better;
      /** A sign within the newest phase, which the comparison alone would hide; null where it is steady. */
      readonly withinPhase: Sign | null;
    };

/** What no change was seen in: the whole series, the time since a split, or that time against the time before it. */
export type Scope = { readonly kind: 'series' } | { readonly kind: 'since' | 'from-before'; readonly split: Period };

/** A sign of change: what the rules saw, and whether it goes the better way. */
export interface Sign {
  readonly evidence: Evidence;
  readonly better: Better;
}

/** What the rules saw. */
export type Evidence =
  | ({ readonly kind: 'run-of-points' } & RunEvidence)
  | ({ readonly kind: 'few-crossings' } & CrossingsEvidence)
  | { readonly kind: 'newest-beyond-limits'; readonly period: Period; readonly side: Side }
  | ({ readonly kind: 'trend' } & TrendEvidence)
  | ({ readonly kind: 'two-of-three' | 'four-of-five' } & MostOfEvidence)
  | ({ readonly kind: 'many-crossings' } & Omit<CrossingsEvidence, 'lately'>)
  | ({ readonly kind: 'alternating' | 'outside-one-sigma' | 'within-one-sigma' } & StretchEvidence);

/** Whether the sign goes the better way; null where the indicator is neutral or the sign has no side. */
export type Better = boolean | null;

/** The dated goal that holds at the newest point, and whether it is met and held. Null `met`: too early to say. */
export interface GoalReading {
  readonly value: number;
  readonly met: 'met-and-held' | 'not-met' | null;
}

/** What a person is told about a series: data first, then the same in words of one language. */
export interface Reading {
  readonly language: LanguageId;
  readonly direction: Direction;
  readonly statement: Statement;
  readonly goal: GoalReading | null;
  /** 95 % interval of the difference that `statement` tells of, as shares; null where it may not be told, see `readDifference`. */
  readonly difference: Interval | null;
  /** Stands large over the chart. */
  readonly headline: string;
  /** Stands under the chart: what the headline does not say, the evidence and then the goal. Empty where there is no more. */
  readonly sentence: string;
  /** One line for the terminal and for lists, no full stop. */
  readonly summary: string;
  /** The goal in one line, no full stop; empty where nothing can be said of it. */
  readonly goalSummary: string;
  /** How sure the difference is, for tables and lists and never for a poster; empty where there is none. */
  readonly uncertainty: string;
  /** What the reader must know besides: pooling, hidden points. */
  readonly notes: readonly string[];
}
