import { type Box, crosses, overlaps, type Segment } from './box.ts';
import type { ChartContent } from './chart-content.ts';
import type { Plot } from './plot.ts';

/** What a label must not cover. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly segments: readonly Segment[];
}

/** Whether anything stands in the way of a rectangle. */
export const isTaken = (box: Box, { boxes, segments }: Obstacles): boolean =>
  boxes.some((other) => overlaps(box, other)) || segments.some((segment) => crosses(segment, box));

export const joined = (...all: readonly Obstacles[]): Obstacles => ({
  boxes: all.flatMap(({ boxes }) => boxes),
  segments: all.flatMap(({ segments }) => segments),
});

/** The points and the line through them, and the marks of hidden points at the axis. */
export function dataObstacles({ points }: ChartContent, plot: Plot, radius: number): Obstacles {
  const places = points.map(({ time, value }) => (value === null ? null : { x: plot.x(time), y: plot.y(value) }));
  const boxes = places.flatMap((at) =>
    at ? [{ left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius }] : [],
  );
  const segments = places.flatMap((at, index) => {
    const next = places[index + 1];
    return at && next ? [{ x1: at.x, y1: at.y, x2: next.x, y2: next.y }] : [];
  });
  const hidden = points.flatMap((point) => {
    const x = plot.x(point.time);
    return point.hidden
      ? [{ left: x - radius, right: x + radius, top: plot.height - 3 * radius, bottom: plot.height }]
      : [];
  });
  return { boxes: [...boxes, ...hidden], segments };
}

/** Center lines and goals. */
export function levelObstacles({ centerLines, goals }: ChartContent, plot: Plot): Obstacles {
  const level = (from: number, to: number, value: number): Segment => ({
    x1: from,
    y1: plot.y(value),
    x2: to,
    y2: plot.y(value),
  });
  const segments = [
    ...centerLines.map(({ from, to, value }) => level(plot.x(from), plot.x(to), value)),
    ...goals.map(({ from, to, value }) =>
      level(from === null ? 0 : plot.x(from), to === null ? plot.width : plot.x(to), value),
    ),
  ];
  return { boxes: [], segments };
}

/** The edges of limits. */
export function edgeObstacles({ bands }: ChartContent, plot: Plot): Obstacles {
  const segments = bands.flatMap(({ limits }) =>
    limits.slice(1).flatMap(({ time, lower, upper }, index) => {
      const before = limits[index];
      const [x1, x2] = [plot.x(before?.time ?? time), plot.x(time)];
      return [
        { x1, y1: plot.y(before?.lower ?? lower), x2, y2: plot.y(lower) },
        { x1, y1: plot.y(before?.upper ?? upper), x2, y2: plot.y(upper) },
      ];
    }),
  );
  return { boxes: [], segments };
}
