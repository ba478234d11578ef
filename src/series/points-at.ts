import type { Period } from '../domain/period.ts';
import { isWithin } from './is-within.ts';
import type { SeriesPoint } from './series.ts';

/**
 * The points of a series that a period speaks of, in time order: those that lie in it, or the one that it lies in. An
 * event that is known by its number is found by its day.
 */
export const pointsAt = (points: readonly SeriesPoint[], wanted: Period): readonly SeriesPoint[] =>
  points.filter(({ period, day }) => isWithin(day ?? period, wanted));
