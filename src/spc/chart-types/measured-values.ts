import type { PlottedPoint } from '../points.ts';

/** The values of the points that were measured, in time order. */
export const measuredValues = (points: readonly PlottedPoint[]): readonly number[] =>
  points.map(({ value }) => value).filter((value) => value !== null);
