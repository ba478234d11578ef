import { isSameNumber } from '../../stats/is-same-number.ts';
import type { PlacedPoint } from '../points.ts';

/** The way from one point to the next: up is `above`. */
type Way = 'above' | 'below';

/** Points in a row, and the way of the first step between them. */
export interface RowOfSteps {
  readonly side: Way;
  readonly points: readonly [PlacedPoint, PlacedPoint, ...PlacedPoint[]];
}

/**
 * Points in a row that are joined by steps up or down, as long as a step `goesOn` from the one before it. The next row
 * begins with the last point of the one before. A step to a like value (`isSameNumber`) or over a missing point goes no
 * way, and ends the row.
 */
export function rowsOfSteps(
  points: readonly PlacedPoint[],
  goesOn: (way: Way, previous: Way) => boolean,
): readonly RowOfSteps[] {
  const rows: { readonly side: Way; readonly points: [PlacedPoint, PlacedPoint, ...PlacedPoint[]] }[] = [];
  let previousWay: Way | null = null;
  for (const [index, point] of points.entries()) {
    const previous = points[index - 1];
    if (previous === undefined) continue;
    const way = wayFrom(previous, point);
    const current = rows.at(-1);
    if (way !== null) {
      if (current !== undefined && previousWay !== null && goesOn(way, previousWay)) current.points.push(point);
      else rows.push({ side: way, points: [previous, point] });
    }
    previousWay = way;
  }
  return rows;
}

function wayFrom({ value: before }: PlacedPoint, { value: after }: PlacedPoint): Way | null {
  if (before === null || after === null || isSameNumber(before, after)) return null;
  return after > before ? 'above' : 'below';
}
