import { isNonEmpty } from '../domain/non-empty.ts';
import { roundLevel } from '../language/format-level.ts';
import type { Series } from '../series/series.ts';
import type { SeriesAnalysis, Side } from '../spc/series-analysis.ts';
import { longestRun } from '../stats/longest-run.ts';
import { type Run, runsAboutLine } from '../stats/runs-about-line.ts';
import { directionOf } from './direction-of.ts';
import { findSign, isBetter } from './find-sign.ts';
import { leastForChange } from './least-points.ts';
import { chartLevel, poolPhase } from './level-of-phase.ts';
import { previousLine } from './line-names.ts';
import type { MeasuredPhase } from './measured-phase.ts';
import type { MeasuredPoint } from './measured-points.ts';
import type { Evidence, Statement } from './reading.ts';

/** The last phase and the one before it. */
export interface PhasePair {
  readonly previous: MeasuredPhase;
  readonly latest: MeasuredPhase;
}

/** What a comparison came to: it cannot be made, it shows no change, or it shows one. */
export type Comparison =
  | { readonly kind: 'cannot-compare' }
  | { readonly kind: 'no-change' }
  | { readonly kind: 'change'; readonly statement: Statement };

/**
 * Holds the last phase against the one before. Without it, a team that splits at its success would read "no change". A
 * chart of spread has no levels to compare.
 */
export function comparePhases(series: Series, analysis: SeriesAnalysis, pair: PhasePair): Comparison {
  const { previous, latest } = pair;
  const versus = latest.phase.versusPrevious;
  const line = previous.points[0].centerLine;
  const isLong = Math.min(previous.points.length, latest.points.length) >= leastForChange;
  if (series.plots === 'spread' || versus === null || line === null || !isLong) return { kind: 'cannot-compare' };
  if (!versus.signal) return { kind: 'no-change' };
  const run = longestAbout(latest, line);
  if (run === null || !standsOut(run.side, pair, versus.limit)) return { kind: 'cannot-compare' };
  return { kind: 'change', statement: stateChange(series, analysis, pair, run) };
}

function longestAbout({ points }: MeasuredPhase, line: number): Run<MeasuredPoint> | null {
  const runs = runsAboutLine(points, ({ value }) => value, line);
  return isNonEmpty(runs) ? longestRun(runs) : null;
}

/**
 * Where most of the earlier points lie on their own line (always 100 %), every later point off the line lies on the same
 * side of it, and a long run says nothing. Then the run has to lie beyond all of the earlier points.
 */
function standsOut(side: Side, { previous, latest }: PhasePair, limit: number): boolean {
  const { notJudged } = previous.phase;
  if (notJudged !== 'mostly-on-line' && notJudged !== 'too-few') return true;
  const values = previous.points.map(({ value }) => value);
  const run = longestAbout(latest, side === 'above' ? Math.max(...values) : Math.min(...values));
  return run !== null && run.side === side && run.items.length > limit;
}

/** From what to what; only the sign where the pooled levels do not differ the same way, or not by a figure that is told. */
function stateChange(
  series: Series,
  analysis: SeriesAnalysis,
  { previous, latest }: PhasePair,
  run: Run<MeasuredPoint>,
): Statement {
  const { indicator } = series;
  const better = isBetter(run.side, directionOf(series));
  const evidence = evidenceOf(run, series);
  const [from, to] = [poolPhase(previous.points, indicator.measure), poolPhase(latest.points, indicator.measure)];
  const rise = roundLevel(to.value, indicator) - roundLevel(from.value, indicator);
  const agrees = run.side === 'above' ? rise > 0 : rise < 0;
  if (!agrees) return { kind: 'sign-of-change', evidence, better, level: chartLevel(latest.points) };
  const withinPhase = findSign(series, analysis, latest);
  return { kind: 'between-phases', from, to, splitAt: latest.start, evidence, better, withinPhase };
}

function evidenceOf({ side, items }: Run<MeasuredPoint>, series: Series): Evidence {
  const [first] = items;
  const last = items.at(-1) ?? first;
  return {
    kind: 'run-of-points',
    points: items.length,
    side,
    line: previousLine(series.chart),
    from: first.period,
    to: last.period,
    lately: null,
  };
}
