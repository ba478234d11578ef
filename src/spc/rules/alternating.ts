import { patternIn } from './pattern-in.ts';
import { rowsOfSteps } from './rows-of-steps.ts';
import { defineRule } from './rule.ts';

/** Points in a row, alternating up and down, that are a sign. */
const leastPoints = 14;

/**
 * Fourteen or more points in a row alternating up and down: two things take turns, such as two wards or two ways of
 * counting. It is no change of level. Like values next to each other and a gap end the row. Evidence, one for each row:
 * its length and the longest that is ordinary.
 *
 * Source: Nelson LS. The Shewhart control chart – tests for special causes. J Qual Technol 1984;16(4):237–239, test 4.
 */
export const alternatingRule = defineRule({
  id: 'alternating',
  restsOnRuns: true,
  needsLimits: false,
  find: ({ points }) => {
    const included = points.filter(({ excluded }) => !excluded);
    return rowsOfSteps(included, (way, previous) => way !== previous)
      .filter((row) => row.points.length >= leastPoints)
      .map((row) => patternIn(row.points, leastPoints - 1));
  },
});
