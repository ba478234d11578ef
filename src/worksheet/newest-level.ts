import { isNonEmpty } from '../domain/non-empty.ts';
import { leastForLevel } from '../reading/least-points.ts';
import { medianOf } from '../reading/level-of-phase.ts';
import { type MeasuredPhase, measuredPhases } from '../reading/measured-phase.ts';
import type { ReadSeries } from '../reading/read-series.ts';

/** Where a series stands now: the median of its newest points. */
export interface NewestLevel {
  readonly level: number;
  /** How many points it is the median of. */
  readonly points: number;
}

/** As many as a goal is judged by (`readGoal`). */
const newestPoints = 12;

/** The newest phase where anything is measured in it; null where it has begun and nothing is, or nothing is shown. */
export function newestPhase({ series, analysis }: Pick<ReadSeries, 'series' | 'analysis'>): MeasuredPhase | null {
  if (series.privacy.hiddenByOutcome) return null;
  const latest = measuredPhases(series, analysis).at(-1) ?? null;
  return latest?.number === analysis.phases.length ? latest : null;
}

/** The median of the newest twelve points of the newest phase; null where there are too few to tell a level. */
export function newestLevel({ points }: Pick<MeasuredPhase, 'points'>): NewestLevel | null {
  const newest = points.slice(-newestPoints);
  if (newest.length < leastForLevel || !isNonEmpty(newest)) return null;
  return { level: medianOf(newest), points: newest.length };
}
