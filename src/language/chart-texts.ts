import type { Measure } from '../domain/indicator.ts';
import type { PeriodKind } from '../domain/period.ts';
import type { ChartTypeId } from '../spc/chart-types/index.ts';
import type { RuleSetId } from '../spc/rule-sets/index.ts';
import type { Assurance } from '../spc/series-analysis.ts';

/** The words in and around a chart. */
export interface ChartTexts {
  /** `run-diagram`, `p-diagram`. */
  readonly chartType: Readonly<Record<ChartTypeId, string>>;
  /** What is on the vertical axis and how often: "andel pasienter per måned". */
  readonly axis: (measure: Measure, unit: string, step: PeriodKind | null) => string;
  /** The same for a chart of spread: "spredning, minutter, per måned". */
  readonly spreadAxis: (unit: string, step: PeriodKind | null) => string;
  /** The unit of the spread of shares. */
  readonly percentagePoints: string;
  /** "Mål 90 %", at the dashed line. */
  readonly goal: (level: string) => string;
  /** "83 av 120", real counts alone. */
  readonly counts: (numerator: number, denominator: number) => string;
  /** The name of 6 June, the day of "What matters to you?". */
  readonly whatMattersDay: string;
  /** "foreløpige grenser". */
  readonly provisionalLimits: string;
  /** "for kort til å sammenligne", at a phase with too few points for a level. */
  readonly shortPhase: string;
  /** Where the axis does not run from 0 to 100 %. */
  readonly axisIsCut: string;
  /** "1. hendelse" under the first and the last point of a series of events. */
  readonly event: (number: number) => string;
  /** What the icons over a chart say of the newest point, and of the goal. */
  readonly icons: {
    readonly variation: Readonly<Record<'high' | 'low' | 'common-cause', string>>;
    readonly assurance: Readonly<Record<Assurance, string>>;
  };
  /** What a rule set is called, by the names of its makers. */
  readonly ruleSet: Readonly<Record<RuleSetId, string>>;
  /** Alternative text: what the picture shows, for those who cannot see it. */
  readonly description: (name: string, chartType: string, reading: string) => string;
}
