import type { PlacedPoint } from '../points.ts';

/** Points in a row of the same kind. */
export interface Row<Kind> {
  readonly kind: Kind;
  readonly points: readonly [PlacedPoint, ...PlacedPoint[]];
}

/**
 * Points in a row that are of the same kind, such as the side of a line they lie on, in time order. A point of no kind
 * (null) breaks the row; so does a missing one, since nobody knows where it would have lain. An excluded point is passed
 * over, as in moving ranges: its neighbors are next to each other.
 */
export function rowsOfKind<Kind>(
  points: readonly PlacedPoint[],
  kindOf: (point: PlacedPoint, value: number) => Kind | null,
): readonly Row<Kind>[] {
  const rows: { readonly kind: Kind; readonly points: [PlacedPoint, ...PlacedPoint[]] }[] = [];
  let previous: Kind | null = null;
  for (const point of points) {
    if (point.excluded) continue;
    const kind: Kind | null = point.value === null ? null : kindOf(point, point.value);
    const current = rows.at(-1);
    if (kind !== null) {
      if (current !== undefined && kind === previous) current.points.push(point);
      else rows.push({ kind, points: [point] });
    }
    previous = kind;
  }
  return rows;
}
