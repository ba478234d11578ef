import type { PlacedPoint } from '../points.ts';
import { isBeyondSigma } from './is-beyond-sigma.ts';
import { patternIn } from './pattern-in.ts';
import { rowsOfKind } from './rows-of-kind.ts';
import { defineRule } from './rule.ts';

/** Points in a row beyond 1 sigma, on both sides, that are a sign. */
const leastPoints = 8;

/**
 * Eight or more points in a row, some above and some below the center line, with none within 1 sigma of it: a mixture of
 * two levels. Where all lie on one side it is another rule's sign (`one-side`, `four-of-five`). A point without limits of
 * its own and a gap end the row. Evidence, one for each row: its length and the longest that is ordinary.
 *
 * Source: Nelson LS. The Shewhart control chart – tests for special causes. J Qual Technol 1984;16(4):237–239, test 8.
 */
export const outsideOneSigmaRule = defineRule({
  id: 'outside-one-sigma',
  restsOnRuns: true,
  needsLimits: true,
  find: ({ points, zAt }) =>
    rowsOfKind(points, (point) => zoneOf(zAt(point)))
      .filter((row) => row.points.length >= leastPoints && lieOnBothSides(row.points, zAt))
      .map((row) => patternIn(row.points, leastPoints - 1)),
});

const zoneOf = (z: number | null): 'outer' | null => (z !== null && isBeyondSigma(Math.abs(z), 1) ? 'outer' : null);

function lieOnBothSides(points: readonly PlacedPoint[], zAt: (point: PlacedPoint) => number | null): boolean {
  const above = points.filter((point) => Number(zAt(point)) > 0).length;
  return above > 0 && above < points.length;
}
