import type { Run } from '../stats/runs-about-line.ts';
import type { PlacedPoint } from './points.ts';

/**
 * Which way a phase with a lasting sign has gone. `high`: of the last half of its useful points more lie above the line
 * than below, and more than of the first half; `low` the other way round; otherwise it has `changed`, up and down. With
 * an odd number of points the middle one belongs to neither half.
 */
export function verdictOnRuns(runs: readonly Run<PlacedPoint>[]): 'high' | 'low' | 'changed' {
  const sides = runs.flatMap(({ side, items }) => items.map(() => side));
  const half = Math.floor(sides.length / 2);
  const aboveInFirst = countAbove(sides.slice(0, half));
  const aboveInLast = countAbove(sides.slice(sides.length - half));
  if (aboveInLast > half / 2 && aboveInLast > aboveInFirst) return 'high';
  return aboveInLast < half / 2 && aboveInLast < aboveInFirst ? 'low' : 'changed';
}

const countAbove = (sides: readonly Run<unknown>['side'][]): number => sides.filter((side) => side === 'above').length;
