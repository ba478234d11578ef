/** A rectangle on the page; `top` is the smaller y. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Whether two rectangles share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The stretch of a line (0 to 1) that lies between two bounds of one coordinate. */
function inside(from: number, to: number, low: number, high: number): readonly [number, number] {
  if (from === to) return from > low && from < high ? [0, 1] : [1, 0];
  const [a, b] = [(low - from) / (to - from), (high - from) / (to - from)];
  return [Math.min(a, b), Math.max(a, b)];
}

/** Whether a straight line runs through a rectangle. */
export function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  const across = inside(x1, x2, box.left, box.right);
  const down = inside(y1, y2, box.top, box.bottom);
  return Math.max(0, across[0], down[0]) < Math.min(1, across[1], down[1]);
}
