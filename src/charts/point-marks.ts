import type { ChartContent } from './chart-content.ts';
import type { ChartTheme } from './chart-theme.ts';
import type { Plot } from './plot.ts';

/** Half the width of the marks of a chart. */
export interface PointMarks {
  readonly dot: number;
  /** Half the diagonal of a diamond. A sign is larger than a dot, so that it is seen without its color. */
  readonly diamond: number;
}

const [largest, least, ofSpacing, diamondToDot] = [0.36, 0.17, 0.4, 1.45];

/** Marks as large as the type scale has them, smaller where the points stand close. */
export function pointMarks({ points }: ChartContent, plot: Plot, { em }: ChartTheme): PointMarks {
  const places = points.flatMap(({ time, value }) => (value === null ? [] : [plot.x(time)]));
  const spacing = places.slice(1).map((x, index) => x - (places[index] ?? x));
  const room = Math.min(Number.POSITIVE_INFINITY, ...spacing) * ofSpacing;
  const dot = Math.max(least * em, Math.min(largest * em, room));
  return { dot, diamond: dot * diamondToDot };
}
