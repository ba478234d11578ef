import type { SeriesAnalysis } from '../spc/series-analysis.ts';

/** The center line of a phase (numbered from 1), the same at all its points; null where it has none. */
export function centerOfPhase(analysis: SeriesAnalysis, phase: number): number | null {
  const point = analysis.points.find((candidate) => candidate.phase === phase && candidate.centerLine !== null);
  return point?.centerLine ?? null;
}
