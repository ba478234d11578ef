import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts';
import type { Period } from '../domain/period.ts';
import type { Series } from '../series/series.ts';
import type { AnalyzedPhase, SeriesAnalysis } from '../spc/series-analysis.ts';
import { type MeasuredPoint, measuredPoints } from './measured-points.ts';

/** One phase of a series with the points that count in it. */
export interface MeasuredPhase {
  /** From 1, as in the analysis. */
  readonly number: number;
  readonly phase: AnalyzedPhase;
  /** Where the phase begins, measured or not. */
  readonly start: Period;
  readonly points: NonEmpty<MeasuredPoint>;
}

/** The phases that hold measured points. */
export function measuredPhases(series: Series, analysis: SeriesAnalysis): readonly MeasuredPhase[] {
  const all = measuredPoints(series, analysis);
  const periods = new Map(series.points.map(({ period }) => [period.key, period]));
  return analysis.phases.flatMap((phase, index) => {
    const points = all.filter((point) => point.phase === index + 1);
    if (!isNonEmpty(points)) return [];
    return [{ number: index + 1, phase, start: periods.get(String(phase.from)) ?? points[0].period, points }];
  });
}
