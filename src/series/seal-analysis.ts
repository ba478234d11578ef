import type { AnalyzedPhase, SeriesAnalysis } from '../spc/series-analysis.ts';
import type { Series } from './series.ts';
import { periodKey } from './to-series-input.ts';

/**
 * Takes out of an analysis what may not be said. Of a series of which nothing may be published, no line, rule or reading
 * is made; and where other teams are added up than before, the two phases are not held against each other.
 */
export function sealAnalysis(series: Series, analysis: SeriesAnalysis): SeriesAnalysis {
  if (series.privacy.hiddenByOutcome)
    return { ...analysis, variation: null, notJudged: 'hidden-by-outcome', assurance: null };
  const starts = new Set(series.phases.filter(({ teams }) => teams).map(({ period }) => periodKey(period)));
  if (starts.size === 0) return analysis;
  const sealed = (phase: AnalyzedPhase): AnalyzedPhase =>
    starts.has(phase.from) ? { ...phase, versusPrevious: null } : phase;
  return { ...analysis, phases: analysis.phases.map(sealed) };
}
