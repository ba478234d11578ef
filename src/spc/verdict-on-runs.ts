import type { Run } from '../stats/runs-about-line.ts';
import type { PlacedPoint } from './points.ts';

/**
 * Which way a phase with a lasting sign has gone. `high`: of the last half of its useful points more lie above the line
 * than below, and more than of the first half; `low` the other way round; otherwise it has `changed`, up and down. With
 * an odd number of points the middle one belongs to neither half.
 */
export function verdictOnRuns(runs: readonly Run<PlacedPoint>[]): 'high' | 'low' | 'changed' {
  const useful = runs.reduce((count, { items }) => count + items.length, 0);
  const half = Math.floor(useful / 2);
  const aboveInFirst = countAbove(runs, 0, half);
  const aboveInLast = countAbove(runs, useful - half, useful);
  if (aboveInLast > half / 2 && aboveInLast > aboveInFirst) return 'high';
  return aboveInLast < half / 2 && aboveInLast < aboveInFirst ? 'low' : 'changed';
}

/** How many of the useful points from one place to before another lie above the line. */
function countAbove(runs: readonly Run<PlacedPoint>[], from: number, end: number): number {
  let [start, above] = [0, 0];
  for (const { side, items } of runs) {
    const next = start + items.length;
    if (side === 'above') above += Math.max(0, Math.min(end, next) - Math.max(from, start));
    start = next;
  }
  return above;
}
