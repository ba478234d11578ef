import { runsLimits } from '../../stats/runs-limits.ts';
import { lastOf } from '../last-of.ts';
import type { RunFacts } from '../lined-phase.ts';
import { verdictOnRuns } from '../verdict-on-runs.ts';
import { defineRule, type Saying } from './rule.ts';

/**
 * The number of runs about the median is one that so many points above and so many below it would seldom have, at 2.5 %
 * in each tail. Too few: several levels, or a slow change. Too many: points that take turns, which is no change of level.
 * Evidence: the number of runs, the fewest or the most that is ordinary, and the stretch from the first to the last
 * point off the line. No single point is marked, because the sign is in none of them.
 *
 * Guides print tables of critical values for points split evenly by their median. Here the distribution is exact for the
 * points that there are on each side, so that the median of a baseline serves too, and the limits are the last numbers
 * that are ordinary (`runsLimits`).
 *
 * Source: Perla RJ, Provost LP, Murray SK. BMJ Qual Saf 2011;20:46–51, doi:10.1136/bmjqs.2009.037895; Swed FS, Eisenhart
 * C. Tables for testing randomness of grouping in a sequence of alternatives. Ann Math Stat 1943;14:66–87,
 * doi:10.1214/aoms/1177731494.
 */
export const numberOfRunsRule = defineRule({
  id: 'number-of-runs',
  restsOnRuns: true,
  needsLimits: false,
  find: ({ runs }) => {
    if (runs === null) return [];
    const { fewest, most } = limitsOf(runs);
    const observed = runs.runs.length;
    if (observed >= fewest && observed <= most) return [];
    const [limit, says]: [number, Saying] = observed < fewest ? [fewest, verdictOnRuns(runs.runs)] : [most, 'pattern'];
    const [from] = runs.runs[0].items;
    return [{ side: null, from, to: lastOf(lastOf(runs.runs).items), marked: [], observed, limit, says }];
  },
});

function limitsOf({ runs, useful }: RunFacts): ReturnType<typeof runsLimits> {
  const above = runs.reduce((count, { side, items }) => count + (side === 'above' ? items.length : 0), 0);
  return runsLimits(above, useful - above);
}
