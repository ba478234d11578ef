import { comparePeriods } from '../domain/period-arithmetic.ts';
import type { SeriesTarget } from '../series/series.ts';
import type { DrawnPoint } from './drawn-points.ts';

/** A goal over the time in which it holds; null is the end of the axis. */
export interface GoalStep {
  readonly from: number | null;
  readonly to: number | null;
  readonly value: number;
}

/** Place of the first point to which a target applies; null from the beginning, undefined where it applies to none. */
function startOf({ from }: SeriesTarget, points: readonly DrawnPoint[]): number | null | undefined {
  const index = from === null ? 0 : points.findIndex(({ period }) => comparePeriods(period, from) >= 0);
  return index === 0 ? null : points[index]?.time;
}

/** The goals as steps in time: each holds until the next begins. A goal that begins after the last point is not drawn yet. */
export function goalSteps(targets: readonly SeriesTarget[], points: readonly DrawnPoint[]): readonly GoalStep[] {
  if (points.length === 0) return targets.slice(-1).map(({ value }) => ({ from: null, to: null, value }));
  const begun = targets.flatMap((target) => {
    const from = startOf(target, points);
    return from === undefined ? [] : [{ from, value: target.value }];
  });
  const inOrder = begun.toSorted((a, b) => (a.from ?? Number.NEGATIVE_INFINITY) - (b.from ?? Number.NEGATIVE_INFINITY));
  return inOrder
    .map((step, index) => ({ ...step, to: inOrder[index + 1]?.from ?? null, next: inOrder[index + 1] }))
    .filter(({ from, next }) => next === undefined || next.from !== from)
    .map(({ from, to, value }) => ({ from, to, value }));
}
