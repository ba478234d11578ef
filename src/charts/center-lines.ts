import type { ReadSeries } from '../reading/read-series.ts';
import { centerOfPhase } from './center-of-phase.ts';
import type { DrawnPoint } from './drawn-points.ts';

/** A level over a stretch of time. `previous` is the old phase's line carried on under the new phase. */
export interface CenterLine {
  readonly kind: 'own' | 'previous';
  /** Number of the phase that it is the level of, from 1. */
  readonly phase: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** A center line is drawn from this many measured points in its phase: fewer do not show a level. */
export const leastForLine = 10;

function stretchOf(points: readonly DrawnPoint[], phase: number): readonly [number, number] | null {
  const times = points.filter(({ analyzed }) => analyzed?.phase === phase).map(({ time }) => time);
  const [from, to] = [times[0], times.at(-1)];
  return from === undefined || to === undefined ? null : [from, to];
}

function lineOver(
  kind: CenterLine['kind'],
  value: number | null,
  stretch: readonly [number, number] | null,
  phase: number,
): readonly CenterLine[] {
  return value === null || stretch === null ? [] : [{ kind, phase, from: stretch[0], to: stretch[1], value }];
}

/** One line for each phase with points enough, and the previous line under the newest phase where the reading compares the two. */
export function centerLines({ analysis, reading }: ReadSeries, points: readonly DrawnPoint[]): readonly CenterLine[] {
  const newest = analysis.phases.length;
  const own = analysis.phases.flatMap(({ measured }, index) => {
    const value = measured >= leastForLine ? centerOfPhase(analysis, index + 1) : null;
    return lineOver('own', value, stretchOf(points, index + 1), index + 1);
  });
  if (reading.statement.kind !== 'between-phases' || newest < 2) return own;
  const previous = centerOfPhase(analysis, newest - 1);
  return [...own, ...lineOver('previous', previous, stretchOf(points, newest), newest - 1)];
}
