import { isNonEmpty } from '../domain/non-empty.ts';
import { runsAreJudged } from '../spc/not-judged.ts';
import type { AnalyzedPhase, SeriesAnalysis, Side } from '../spc/series-analysis.ts';
import { longestRun } from '../stats/longest-run.ts';
import { runsAboutLine } from '../stats/runs-about-line.ts';

/** What a team would be told: an improvement, another sign of change, or none. */
export type ReadSign = 'improvement' | 'other' | null;

/**
 * What the reading of an analyzed share makes of its last phase: a sign against the phase before comes first, then one
 * within the phase. It says what `stateAnalysis` of the readings would say; a test holds the two together.
 */
export function readSign(analysis: SeriesAnalysis, direction: 'up' | 'down'): ReadSign {
  const latest = analysis.phases.at(-1);
  if (latest === undefined || !runsAreJudged(latest.notJudged)) return null;
  const side = sideOfChange(analysis, latest);
  if (side !== null) return (side === 'above') === (direction === 'up') ? 'improvement' : 'other';
  const { variation } = analysis;
  if (variation === null || variation === 'common-cause') return null;
  return variation === 'improvement' ? variation : 'other';
}

/** On which side of the phase before the last one lies, by a sign that may be told; null where there is none. */
function sideOfChange(analysis: SeriesAnalysis, latest: AnalyzedPhase): Side | null {
  const { versusPrevious: versus } = latest;
  const previous = analysis.phases.at(-2);
  if (!versus?.signal || versus.side === null || previous === undefined) return null;
  return runsAreJudged(previous.notJudged) || standsOut(analysis, versus.side, versus.limit) ? versus.side : null;
}

/** About a line that most earlier points lie on a long run says nothing: then it must lie beyond all of them. */
function standsOut({ points, phases }: SeriesAnalysis, side: Side, limit: number): boolean {
  const valuesIn = (phase: number) =>
    points.filter((point) => point.phase === phase && !point.excluded).flatMap(({ value }) => value ?? []);
  const earlier = valuesIn(phases.length - 1);
  const line = side === 'above' ? Math.max(...earlier) : Math.min(...earlier);
  const runs = runsAboutLine(valuesIn(phases.length), (value) => value, line);
  if (!isNonEmpty(runs)) return false;
  const run = longestRun(runs);
  return run.side === side && run.items.length > limit;
}
