import type { SeriesPoint } from './series.ts';

/** The point without anything that was measured. */
export const hidePoint = (point: SeriesPoint): SeriesPoint => ({
  ...point,
  state: 'hidden',
  numerator: null,
  denominator: null,
  value: null,
  values: [],
  // The reason is the team's own words, and may hold the very number.
  excluded: point.excluded === null ? null : '',
});
