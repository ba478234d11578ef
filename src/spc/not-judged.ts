import { median } from '../stats/median.ts';
import { mostAlike } from '../stats/most-alike.ts';
import { isNonEmptyNumbers } from '../stats/non-empty-numbers.ts';
import type { ChartType } from './chart-types/chart-type.ts';
import { measuredValues } from './chart-types/measured-values.ts';
import type { LinedPhase } from './lined-phase.ts';
import type { PlacedPoint } from './points.ts';

/** Why nothing is said of a phase, or less than the chart would allow; the first that applies, in this order. */
export const silences = [
  'too-few',
  'mostly-on-line',
  'short-baseline',
  'small-denominators',
  'hidden-by-outcome',
] as const;
export type NotJudged = (typeof silences)[number];

/** Points that a verdict, and the lines it rests on, must come from at least. */
export const leastMeasured = 12;

/** Points off the line that a verdict on runs needs at least. */
export const leastUseful = 10;

/**
 * Why a phase is not judged, or not in full; null where all may be said. Numbers are calculated all the same: this says
 * what may be concluded from them.
 *
 * `too-few`: fewer than 12 measured points, or fewer than 10 of them off the line though most are. `mostly-on-line`: fewer
 * than half of the measured points are off the line, as at a ceiling of 100 %, where the rules cry wolf; or more than half
 * of them are alike, which comes to the same about a mean that runs close by. Both silence everything. `short-baseline`: fewer than 12 measured points behind the lines. `small-denominators`: so few patients in
 * an ordinary point that the distribution is too skewed for the limits. These two silence limits only.
 */
export function reasonNotJudged(phase: LinedPhase, chart: ChartType): NotJudged | null {
  const { centerLine, measured } = phase;
  if (centerLine === null || measured.length < leastMeasured) return 'too-few';
  return (
    (chart.judgesRuns ? reasonRunsNotJudged(phase) : null) ??
    reasonLimitsNotJudged(phase, chart.leastDenominator(centerLine))
  );
}

function reasonRunsNotJudged({ measured, runs }: LinedPhase): NotJudged | null {
  const useful = runs?.useful ?? 0;
  if (useful < measured.length / 2 || mostAlike(measuredValues(measured)) !== null) return 'mostly-on-line';
  return useful < leastUseful ? 'too-few' : null;
}

function reasonLimitsNotJudged({ measured }: LinedPhase, leastDenominator: number): NotJudged | null {
  if (measured.filter(({ inBaseline }) => inBaseline).length < leastMeasured) return 'short-baseline';
  return leastDenominator > 0 && haveSmallDenominators(measured, leastDenominator) ? 'small-denominators' : null;
}

function haveSmallDenominators(measured: readonly PlacedPoint[], least: number): boolean {
  const denominators = measured.map(({ subgroup }) => subgroup.denominator).filter((number) => number !== null);
  return isNonEmptyNumbers(denominators) && median(denominators) < least;
}

/** Whether limits may be drawn and judged. */
export const limitsAreJudged = (reason: NotJudged | null): boolean => reason === null;

/** Whether runs may be judged: `short-baseline` and `small-denominators` silence limits only. */
export const runsAreJudged = (reason: NotJudged | null): boolean =>
  reason === null || reason === 'short-baseline' || reason === 'small-denominators';
