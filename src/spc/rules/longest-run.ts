import { lastOf } from '../last-of.ts';
import { verdictOnRuns } from '../verdict-on-runs.ts';
import { defineRule } from './rule.ts';

/**
 * The longest run of points on one side of the center line is longer than random points would make it: the level has
 * shifted. Evidence: the longest run (the latest of equals), its length and the longest that is ordinary.
 *
 * Source: Anhøj & Olesen 2014, doi:10.1371/journal.pone.0113825.
 */
export const longestRunRule = defineRule({
  id: 'longest-run',
  restsOnRuns: true,
  needsLimits: false,
  find: ({ runs }) => {
    if (runs === null || runs.longest.items.length <= runs.longestLimit) return [];
    const { side, items } = runs.longest;
    const says = verdictOnRuns(runs.runs);
    return [
      {
        side,
        from: items[0],
        to: lastOf(items),
        marked: items,
        observed: items.length,
        limit: runs.longestLimit,
        says,
      },
    ];
  },
});
