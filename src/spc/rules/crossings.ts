import { lastOf } from '../last-of.ts';
import { verdictOnRuns } from '../verdict-on-runs.ts';
import { defineRule } from './rule.ts';

/**
 * The points cross the center line more seldom than random points would: several levels, or a slow change. Evidence: the
 * number of crossings, the fewest that are ordinary, and the stretch from the first to the last point off the line. No single
 * point is marked, because the sign is in none of them.
 *
 * Source: Anhøj & Olesen 2014, doi:10.1371/journal.pone.0113825.
 */
export const crossingsRule = defineRule({
  id: 'crossings',
  restsOnRuns: true,
  needsLimits: false,
  find: ({ runs }) => {
    if (runs === null || runs.crossings >= runs.crossingsLimit) return [];
    const [from] = runs.runs[0].items;
    const to = lastOf(lastOf(runs.runs).items);
    const says = verdictOnRuns(runs.runs);
    return [{ side: null, from, to, marked: [], observed: runs.crossings, limit: runs.crossingsLimit, says }];
  },
});
