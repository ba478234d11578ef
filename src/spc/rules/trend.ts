import { isSameNumber } from '../../stats/is-same-number.ts';
import { lastOf } from '../last-of.ts';
import { countedValue, type PlacedPoint } from '../points.ts';
import { verdictOnRuns } from '../verdict-on-runs.ts';
import { rowsOfSteps } from './rows-of-steps.ts';
import { defineAdjustableRule } from './rule.ts';
import { sayOfNewest } from './say-of-newest.ts';

export interface TrendSettings {
  /** How many points in a row are a sign: 5, 6 or 7. */
  readonly points: number;
  /**
   * What becomes of like values next to each other: they end the trend, or all but the first of them are dropped, and
   * missing points with them, so that it goes on.
   */
  readonly ties: 'end' | 'drop';
}

/**
 * So many points in a row, each higher (or each lower) than the one before: the level is drifting. Values that differ by
 * rounding alone (`isSameNumber`) are alike. Evidence, one for each trend: how many points it counts and the most that is
 * ordinary; side above means that it rises. Where a series turns, the point belongs to both trends.
 *
 * A trend that reaches the newest point says which way things go now. An older one says it only where the halves of the
 * phase went the same way (`verdictOnRuns`); else the phase has changed, up and down.
 *
 * Source: Perla RJ, Provost LP, Murray SK. BMJ Qual Saf 2011;20:46–51, doi:10.1136/bmjqs.2009.037895 (5 points, ties
 * dropped); Nelson LS. J Qual Technol 1984;16(4):237–239, test 3 (6); NHSRplotthedots 0.2.2 (7).
 */
export const trendRule = defineAdjustableRule(
  { id: 'trend', restsOnRuns: true, needsLimits: false },
  (phase, settings: TrendSettings) => {
    const { points, runs } = phase;
    if (runs === null) return [];
    const compared = settings.ties === 'drop' ? withoutTies(points) : points.filter(({ excluded }) => !excluded);
    const rows = rowsOfSteps(compared, (way, previous) => way === previous).filter(
      (row) => row.points.length >= settings.points,
    );
    if (rows.length === 0) return [];
    const halves = verdictOnRuns(runs.runs);
    return rows.map(({ side, points: marked }) => ({
      side,
      from: marked[0],
      to: lastOf(marked),
      marked,
      observed: marked.length,
      limit: settings.points - 1,
      says: sayOfNewest(phase, side, lastOf(marked)) ?? sayOfOlder(side, halves),
    }));
  },
);

function sayOfOlder(side: 'above' | 'below', halves: 'high' | 'low' | 'changed'): 'high' | 'low' | 'changed' {
  const way = side === 'above' ? 'high' : 'low';
  return halves === way ? way : 'changed';
}

/** The points that are measured and not excluded, without those that are like the one before. */
function withoutTies(points: readonly PlacedPoint[]): readonly PlacedPoint[] {
  let previous: number | null = null;
  return points.filter((point) => {
    const value = countedValue(point);
    if (value === null || (previous !== null && isSameNumber(value, previous))) return false;
    previous = value;
    return true;
  });
}
