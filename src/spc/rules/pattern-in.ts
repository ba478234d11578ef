import type { NonEmpty } from '../../domain/non-empty.ts';
import { lastOf } from '../last-of.ts';
import type { PlacedPoint } from '../points.ts';
import type { Evidence } from './rule.ts';

/** A row of points that shows an order other than chance, and no change of level: its length, and the longest that is ordinary. */
export const patternIn = (row: NonEmpty<PlacedPoint>, longestOrdinary: number): Evidence => ({
  side: null,
  from: row[0],
  to: lastOf(row),
  marked: row,
  observed: row.length,
  limit: longestOrdinary,
  says: 'pattern',
});
