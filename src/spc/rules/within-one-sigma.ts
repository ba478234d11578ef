import { isBeyondSigma } from './is-beyond-sigma.ts';
import { patternIn } from './pattern-in.ts';
import { rowsOfKind } from './rows-of-kind.ts';
import { defineRule } from './rule.ts';

/** Points in a row within 1 sigma that are a sign. */
const leastPoints = 15;

/**
 * Fifteen or more points in a row within 1 sigma of the center line, on either side: they vary less than the limits
 * suppose. Often each point mixes groups that differ (stratified data), so that the limits are too wide; it is no
 * improvement. A point without limits of its own and a gap end the row. Evidence, one for each row: its length and the
 * longest that is ordinary.
 *
 * Source: Nelson LS. The Shewhart control chart – tests for special causes. J Qual Technol 1984;16(4):237–239, test 7.
 */
export const withinOneSigmaRule = defineRule({
  id: 'within-one-sigma',
  restsOnRuns: true,
  needsLimits: true,
  find: ({ points, zAt }) =>
    rowsOfKind(points, (point) => zoneOf(zAt(point)))
      .filter((row) => row.points.length >= leastPoints)
      .map((row) => patternIn(row.points, leastPoints - 1)),
});

const zoneOf = (z: number | null): 'inner' | null => (z === null || isBeyondSigma(Math.abs(z), 1) ? null : 'inner');
