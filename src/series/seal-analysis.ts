import type { SeriesAnalysis } from '../spc/series-analysis.ts';
import type { Series } from './series.ts';

/** Marks the analysis of a series of which nothing may be published, so that no line, rule or reading is made of it. */
export function sealAnalysis(series: Series, analysis: SeriesAnalysis): SeriesAnalysis {
  if (!series.privacy.hiddenByOutcome) return analysis;
  return { ...analysis, variation: null, notJudged: 'hidden-by-outcome', assurance: null };
}
