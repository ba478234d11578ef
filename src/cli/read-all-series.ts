import type { Finding } from '../domain/finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Messages } from '../language/messages.ts';
import type { Project } from '../project/project.ts';
import { readAnalysis } from '../reading/read-analysis.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import { buildSeries } from '../series/build-series.ts';
import { sealAnalysis } from '../series/seal-analysis.ts';
import type { Series } from '../series/series.ts';
import { toSeriesInput } from '../series/to-series-input.ts';
import { analyzeSeries } from '../spc/analyze-series.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';

/** A series and its numbers, before anybody is told of them. */
export interface AnalyzedSeries {
  readonly series: Series;
  readonly analysis: SeriesAnalysis;
}

/** Measurements to series with every number and sign; the pure middle of the pipeline. */
export function analyzeAll(
  measurements: readonly Measurement[],
  project: Project,
): { readonly analyzed: readonly AnalyzedSeries[]; readonly findings: readonly Finding[] } {
  const { series, findings } = buildSeries(measurements, project);
  return { analyzed: series.map(analyzeOne), findings };
}

function analyzeOne(series: Series): AnalyzedSeries {
  const { input, options } = toSeriesInput(series);
  return { series, analysis: sealAnalysis(series, analyzeSeries(input, options)) };
}

/** The same with what is said of each, in one language. */
export const readAll = (analyzed: readonly AnalyzedSeries[], messages: Messages): readonly ReadSeries[] =>
  analyzed.map(({ series, analysis }) => ({ series, analysis, reading: readAnalysis(series, analysis, messages) }));
