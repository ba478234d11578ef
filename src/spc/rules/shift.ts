import { lastOf } from '../last-of.ts';
import { verdictOnRuns } from '../verdict-on-runs.ts';
import { defineRule } from './rule.ts';

/** Points in a row on one side of the median that are a shift. */
const leastPoints = 6;

/**
 * Six or more points in a row on one side of the median, however many points there are: the level has shifted. Points on
 * the median and missing points are skipped: they neither break nor lengthen a row. Evidence, one for each row: its
 * length and the longest that is ordinary.
 *
 * Source: Perla RJ, Provost LP, Murray SK. The run chart: a simple analytical tool for learning from variation in
 * healthcare processes. BMJ Qual Saf 2011;20:46–51, doi:10.1136/bmjqs.2009.037895.
 */
export const shiftRule = defineRule({
  id: 'shift',
  restsOnRuns: true,
  needsLimits: false,
  find: ({ runs }) => {
    const shifts = runs?.runs.filter(({ items }) => items.length >= leastPoints) ?? [];
    if (runs === null || shifts.length === 0) return [];
    const says = verdictOnRuns(runs.runs);
    return shifts.map(({ side, items }) => ({
      side,
      from: items[0],
      to: lastOf(items),
      marked: items,
      observed: items.length,
      limit: leastPoints - 1,
      says,
    }));
  },
});
