import type { Run } from '../../stats/runs-about-line.ts';
import type { LinedPhase } from '../lined-phase.ts';
import type { PlacedPoint } from '../points.ts';

/**
 * What a sign in single points says of the phase as it is now: the side it lies on, while its last point is the newest
 * measured one. Null once there is a later point that is none of its.
 */
export function sayOfNewest(
  { measured }: LinedPhase,
  side: Run<unknown>['side'],
  to: PlacedPoint,
): 'high' | 'low' | null {
  if (to !== measured.at(-1)) return null;
  return side === 'above' ? 'high' : 'low';
}
