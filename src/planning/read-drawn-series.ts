import type { AnalysisOptions } from '../spc/analysis-options.ts';
import { analyzeSeries } from '../spc/analyze-series.ts';
import type { Observation } from '../spc/series-input.ts';
import { glanceAtLooks, type Look } from './glance-at-looks.ts';
import { listRunLimits, type RunLimits } from './list-run-limits.ts';
import { directionOf, type MeasuringPlan } from './measuring-plan.ts';
import { type ReadSign, readSign } from './read-sign.ts';
import type { Way } from './scenario.ts';

/** What a team is told at a look: whether the phase can be judged, and what sign it shows. */
export interface Verdict {
  readonly isJudged: boolean;
  readonly sign: ReadSign;
}

/** What one series came to. */
export interface SeriesVerdicts {
  /** Points of the phase that is read: those shown, and those of them off its median. */
  readonly shown: number;
  readonly useful: number;
  readonly atEnd: Verdict;
  /** The most that any look says, an improvement before any other sign. */
  readonly atAnyLook: Verdict;
}

/** How the series of a plan are read in one way, worked out once. */
export interface ReadingMethod {
  /** Where the phase begins that is read, where the looks begin, and where they end; places count from 0. */
  readonly start: number;
  readonly before: number;
  readonly last: number;
  readonly limits: RunLimits;
  readonly direction: 'up' | 'down';
  readonly options: AnalysisOptions;
}

/** The method for one way of reading a plan's series. */
export function readingMethod(plan: MeasuringPlan, way: Way): ReadingMethod {
  const { before, after } = plan;
  const start = way === 'new-phase' ? before : 0;
  const direction = directionOf(plan);
  return {
    start,
    before,
    last: before + after - 1,
    limits: listRunLimits(before + after),
    direction,
    options: { direction, phases: start > 0 ? [start + 1] : [] },
  };
}

const nothing: Look = { points: 0, shown: 0, useful: 0, isJudged: false, mayHaveSign: false };

/**
 * Reads a series as a team would find it at its last look, or at each: by Anhøj's rules on a run chart, through
 * `analyzeSeries`. Looks at which a sign is impossible are not analyzed, nor those before an improvement at the end, which
 * settles both answers.
 */
export function readDrawnSeries(
  series: readonly Observation[],
  method: ReadingMethod,
  looks: 'every' | 'last',
): SeriesVerdicts {
  const { start, before, last, limits } = method;
  const [look = nothing] = glanceAtLooks(series, { start, first: last, last }, limits);
  const atEnd = judge(series, look, method);
  const { shown, useful } = look;
  if (looks === 'last' || atEnd.sign === 'improvement') return { shown, useful, atEnd, atAnyLook: atEnd };
  let atAnyLook = atEnd;
  for (const earlier of glanceAtLooks(series, { start, first: before, last: last - 1 }, limits)) {
    atAnyLook = strongerOf(atAnyLook, judge(series, earlier, method));
    if (atAnyLook.sign === 'improvement') break;
  }
  return { shown, useful, atEnd, atAnyLook };
}

function judge(series: readonly Observation[], look: Look, { options, direction }: ReadingMethod): Verdict {
  if (!look.mayHaveSign) return { isJudged: look.isJudged, sign: null };
  const observations = look.points === series.length ? series : series.slice(0, look.points);
  return { isJudged: look.isJudged, sign: readSign(analyzeSeries({ chart: 'run', observations }, options), direction) };
}

const strongerOf = (one: Verdict, other: Verdict): Verdict => ({
  isJudged: one.isJudged || other.isJudged,
  sign: other.sign === 'improvement' ? other.sign : (one.sign ?? other.sign),
});
