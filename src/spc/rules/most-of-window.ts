import type { Run } from '../../stats/runs-about-line.ts';
import { lastOf } from '../last-of.ts';
import type { LinedPhase } from '../lined-phase.ts';
import type { PlacedPoint } from '../points.ts';
import type { Evidence } from './rule.ts';
import { sayOfNewest } from './say-of-newest.ts';

type Side = Run<unknown>['side'];

/** What is looked for in every few points in a row, on one side at a time. */
export interface Window {
  /** How many points in a row are looked at: 3 or 5. */
  readonly length: number;
  /** How many of them are a sign: 2 or 4. */
  readonly least: number;
  /** Whether a point lies far out on this side. */
  readonly liesFar: (point: PlacedPoint, side: Side) => boolean;
  /** Whether a value may be in the window at all; the others have to be far out. */
  readonly mayBelong: (value: number, side: Side) => boolean;
}

/**
 * Where most of a few points in a row lie far out on one side. Windows that share such a point are one sign, from the
 * first to the last point that lies far out; those alone are marked. Evidence: how many they are, and the most that are
 * ordinary in one window. Excluded points are passed over; a window with a gap in it is none.
 */
export function findMostOfWindow(phase: LinedPhase, window: Window): readonly Evidence[] {
  const points = phase.points.filter(({ excluded }) => !excluded);
  return findClusters(points, window).map(({ side, marked }) => {
    const to = lastOf(marked);
    const says = sayOfNewest(phase, side, to);
    return { side, from: marked[0], to, marked, observed: marked.length, limit: window.least - 1, says };
  });
}

interface Cluster {
  readonly side: Side;
  readonly marked: [PlacedPoint, ...PlacedPoint[]];
}

function findClusters(points: readonly PlacedPoint[], window: Window): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (let start = 0; start + window.length <= points.length; start += 1) {
    const within = points.slice(start, start + window.length);
    for (const side of ['above', 'below'] as const) {
      const [first, ...others] = farPoints(within, window, side);
      if (first === undefined) continue;
      // Windows slide: what this one shares with an earlier one, it shares with the last points of its side's last cluster.
      const last = clusters.findLast((cluster) => cluster.side === side)?.marked;
      const recent = last?.slice(-window.length) ?? [];
      if (last && recent.includes(first)) last.push(...others.filter((point) => !recent.includes(point)));
      else clusters.push({ side, marked: [first, ...others] });
    }
  }
  return clusters;
}

/** The points that lie far out, if they are enough for a sign. */
function farPoints(within: readonly PlacedPoint[], window: Window, side: Side): readonly PlacedPoint[] {
  if (!within.every(({ value }) => value !== null && window.mayBelong(value, side))) return [];
  const far = within.filter((point) => window.liesFar(point, side));
  return far.length < window.least ? [] : far;
}
