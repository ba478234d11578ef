import type { LinedPhase } from './lined-phase.ts';

/** What the process, as it is, can be expected to do about its target. */
export type Assurance = 'consistently-met' | 'consistently-missed' | 'inconsistent';

/** A target, and the side of it where it is met. */
export interface TargetToMeet {
  readonly target: number;
  readonly better: 'up' | 'down';
}

/**
 * Whether a process that goes on as it does will meet its target: always, where all its limits lie on the better side of
 * the target; never, where all lie on the worse side; else now and then by chance. It must hold at every point that has
 * limits, since limits of shares vary. Null where no point has both.
 */
export function assuranceOf({ points }: LinedPhase, { target, better }: TargetToMeet): Assurance | null {
  const limits = points.flatMap(({ threeSigma: { lower, upper } }) =>
    lower === null || upper === null ? [] : [{ lower, upper }],
  );
  if (limits.length === 0) return null;
  const allBelow = limits.every(({ upper }) => upper < target);
  const allAbove = limits.every(({ lower }) => lower > target);
  if (!allBelow && !allAbove) return 'inconsistent';
  return allAbove === (better === 'up') ? 'consistently-met' : 'consistently-missed';
}
