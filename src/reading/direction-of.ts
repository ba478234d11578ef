import type { Direction } from '../domain/direction.ts';
import type { Series } from '../series/series.ts';

/** Which way is better for the points of a series: of a spread neither is, whatever the indicator says of its level. */
export const directionOf = ({ plots, indicator }: Series): Direction =>
  plots === 'level' ? indicator.direction : 'neutral';
