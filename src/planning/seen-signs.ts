import type { AnalysisOptions } from '../spc/analysis-options.ts';
import { limitsAreJudged, runsAreJudged } from '../spc/not-judged.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';
import type { Method } from './find-method.ts';
import { readSign } from './read-sign.ts';

/** What a reader of the newest phase would be shown. */
export interface SeenSigns {
  /** Any sign that is told of or marked. */
  readonly any: boolean;
  /** A sign that is read as an improvement. */
  readonly improvement: boolean;
}

/**
 * The signs that are shown in the newest phase, by the gates of `notJudged`: what is read of it, which may rest on the
 * phase before, and marks of points by rules that may be judged.
 */
export function seenSigns(analysis: SeriesAnalysis, method: Method, { direction }: AnalysisOptions): SeenSigns {
  // Where no direction is better, `readSign` finds no improvement within the phase, and `improvement` is not asked for.
  const sign = readSign(analysis, direction === 'down' ? 'down' : 'up');
  return { any: sign !== null || hasMarks(analysis, method), improvement: sign === 'improvement' };
}

/** Signals in points of the newest phase that count, by rules that may be judged. */
function hasMarks({ points, phases, signals, notJudged }: SeriesAnalysis, { ruleSet }: Method): boolean {
  if (signals.length === 0 || !runsAreJudged(notJudged)) return false;
  const counted = new Set<unknown>();
  for (const { phase, excluded, period } of points) if (phase === phases.length && !excluded) counted.add(period);
  const judged = ruleSet.rules.filter(({ needsLimits }) => !needsLimits || limitsAreJudged(notJudged));
  return signals.some(({ rule, from }) => counted.has(from) && judged.some(({ id }) => id === rule));
}
