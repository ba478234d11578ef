import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts';
import type { Series } from '../series/series.ts';
import type { AnalyzedPhase, AnalyzedPoint, SeriesAnalysis } from '../spc/series-analysis.ts';

/** A point that counts: measured and not left out. */
export interface CountedPoint extends AnalyzedPoint {
  readonly value: number;
}

/** A series that advice is given on, by its newest phase: the one that is read. */
export interface AdvisedSeries {
  readonly series: Series;
  readonly analysis: SeriesAnalysis;
  readonly phase: AnalyzedPhase;
  readonly counted: NonEmpty<CountedPoint>;
}

/** Brings a series and its analysis to what advice looks at; null where nothing was measured, or nothing may be told. */
export function toAdvised(series: Series, analysis: SeriesAnalysis): AdvisedSeries | null {
  const phase = analysis.phases.at(-1);
  const counted = analysis.points.filter(isCounted).filter((point) => point.phase === analysis.phases.length);
  if (series.privacy.hiddenByOutcome || !phase || !isNonEmpty(counted)) return null;
  return { series, analysis, phase, counted };
}

const isCounted = (point: AnalyzedPoint): point is CountedPoint => point.value !== null && !point.excluded;
