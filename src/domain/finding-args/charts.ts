import type { Period } from '../period.ts';
import type { Remedy } from '../remedy.ts';

/** About the right chart for a series. */
export interface ChartFindings {
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
  /**
   * The difference between two stretches of time for all patients (`crude`), and what is left of it where the groups are
   * mixed alike (`standardized`), on the scale of the chart. `from`: where the later stretch begins.
   */
  readonly 'change-of-mix': {
    readonly measure: 'share' | 'rate';
    readonly crude: number;
    readonly standardized: number;
    readonly from: Period;
  };
}
