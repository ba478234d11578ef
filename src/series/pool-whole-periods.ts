import type { Step } from '../domain/period.ts';
import { type KeptPoints, keepWholePeriods } from './keep-whole-periods.ts';
import { type Merging, poolPoints } from './pool-points.ts';
import type { SeriesPoint } from './series.ts';

/** Adds up only what fills whole periods of the longer step (`keepWholePeriods`): its points, and what is left out. */
export function poolWholePeriods(points: readonly SeriesPoint[], step: Step, merging: Merging): KeptPoints {
  const { points: whole, outside } = keepWholePeriods(points, step);
  return { points: poolPoints(whole, step, merging), outside };
}
