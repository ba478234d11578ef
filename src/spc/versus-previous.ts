import { type LinedPhase, runFacts } from './lined-phase.ts';
import { leastMeasured, leastUseful } from './not-judged.ts';

/** The new phase's useful points against the previous phase's center line. */
export interface VersusPrevious {
  readonly longestRun: number;
  readonly limit: number;
  readonly side: 'above' | 'below' | null;
  readonly signal: boolean;
}

/**
 * Whether the level of a phase differs from that of the one before: the longest run of its points about the *previous*
 * center line, held against Anhøj's limit for as many useful points. Without it, a team that splits its series where it
 * succeeded would be told that nothing has changed, since each phase is steady about its own line.
 *
 * Null where a phase has fewer than 12 measured points, or the new one fewer than 10 off the previous line.
 */
export function compareWithPrevious(phase: LinedPhase, previous: LinedPhase): VersusPrevious | null {
  if (Math.min(phase.measured.length, previous.measured.length) < leastMeasured) return null;
  const runs = runFacts(phase.points, previous.centerLine);
  if (runs === null || runs.useful < leastUseful) return null;
  const { side, items } = runs.longest;
  return { longestRun: items.length, limit: runs.longestLimit, side, signal: items.length > runs.longestLimit };
}
