import type { Direction } from './direction.ts';
import type { EffectGoalId, IndicatorId } from './ids.ts';
import type { Localized } from './language-id.ts';

/**
 * What is plotted. `share`: numerator of denominator, 0 to 1. `rate`: numerator per denominator times `per`, may exceed 1.
 * `value`: a mean, a count or minutes. `days-between`: days since the last event.
 */
export const measures = ['share', 'rate', 'value', 'days-between'] as const;
export type Measure = (typeof measures)[number];

/** Process (what we do), outcome (what it gives), balancing (what it costs elsewhere). */
export const indicatorTypes = ['process', 'outcome', 'balancing'] as const;
export type IndicatorType = (typeof indicatorTypes)[number];

/** Documented: the definition stands in the named source. Proposed: all or part of it is ours. */
export const indicatorStatuses = ['documented', 'proposed'] as const;
export type IndicatorStatus = (typeof indicatorStatuses)[number];

/** A målepunkt: one fixed definition that every team of the network shares. */
export interface Indicator {
  readonly id: IndicatorId;
  /** Code of the catalogue (`E2-03`), null for a network's own indicator. */
  readonly code: string | null;
  readonly aliases: readonly string[];
  readonly name: Localized;
  /** What counts in the numerator and in the denominator. */
  readonly numerator: Localized;
  readonly denominator: Localized;
  /**
   * The headline when two phases are compared: a whole sentence about the present level, `{value}` where it stands
   * ("Nå får {value} oppfølging av sykepleier innen tre dager.").
   */
  readonly headline: Localized;
  readonly measure: Measure;
  /** For a rate: per how many (100 for "per 100"); 1 otherwise. */
  readonly per: number;
  readonly unit: Localized;
  readonly direction: Direction;
  /** Default chart of a series of this indicator: `run`, or `t` for days between events. */
  readonly chart: 'run' | 't';
  /** Advice for each point, in patients; only the project's `minDenominator` hides. Null where there is no denominator. */
  readonly minimumDenominator: number | null;
  readonly effectGoals: readonly EffectGoalId[];
  /** Steps of Helhetlig pasientforløp i hjemmet that the indicator belongs to. */
  readonly hphSteps: readonly string[];
  readonly type: IndicatorType;
  /** So many days after the end of a period its last patients' time is up; null where nothing is waited for. */
  readonly followUpDays: number | null;
  /** Small counts of such an indicator can point at a person; its series are pooled before they are published. */
  readonly sensitive: boolean;
  /** It is about the question "What matters to you?": large charts of it mark the question's day, 6 June. */
  readonly marksWhatMattersDay: boolean;
  readonly status: IndicatorStatus;
  readonly source: string;
}
