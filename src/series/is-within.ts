import { type Period, steps } from '../domain/period.ts';
import { coarserPeriod } from './pool-points.ts';

/** Kinds of period from the shortest to the longest. Running numbers stand apart. */
const byLength: readonly string[] = ['day', ...steps];

/**
 * Whether two periods are about the same time: they are the same, or the shorter one lies in the longer. A week lies in
 * the month of its Thursday, as where points are added up.
 */
export function isWithin(one: Period, other: Period): boolean {
  if (one.kind === other.kind) return one.key === other.key;
  const [shorter, longer] = byLength.indexOf(one.kind) < byLength.indexOf(other.kind) ? [one, other] : [other, one];
  const step = steps.find((each) => each === longer.kind);
  return step !== undefined && coarserPeriod(shorter, step, longer).key === longer.key;
}
