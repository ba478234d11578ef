import { adviseOnChart } from '../advice/advise-on-chart.ts';
import { adviseOnMix } from '../advice/change-of-mix.ts';
import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Messages } from '../language/messages.ts';
import { falseAlarmsOf } from '../planning/false-alarms.ts';
import type { Project } from '../project/project.ts';
import { readAnalysis } from '../reading/read-analysis.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { Published } from '../report/publish-findings.ts';
import type { ReportedSeries } from '../report/reported-series.ts';
import { buildNetworkSeries } from '../series/build-network-series.ts';
import { type BuildOptions, buildSeries } from '../series/build-series.ts';
import { findShortParts } from '../series/find-short-parts.ts';
import { sealAnalysis } from '../series/seal-analysis.ts';
import type { NetworkSeries, Series, TeamSeries } from '../series/series.ts';
import { toSeriesInput } from '../series/to-series-input.ts';
import { analyzeSeries } from '../spc/analyze-series.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';

/** A series and its numbers, before anybody is told of them. */
export interface AnalyzedSeries {
  readonly series: TeamSeries;
  readonly analysis: SeriesAnalysis;
}

/** Measurements to series with every number and sign; the pure middle of the pipeline. */
export function analyzeAll(
  measurements: readonly Measurement[],
  project: Project,
  options: BuildOptions = {},
): { readonly analyzed: readonly AnalyzedSeries[]; readonly findings: readonly Finding[] } {
  const built = buildSeries(measurements, project, options);
  const analyzed = built.series.map(analyzeOne);
  const ofSeries = analyzed.flatMap(({ series, analysis }) => [
    ...findShortParts(series, analysis),
    ...adviseOnChart(series, analysis),
  ]);
  return { analyzed, findings: [...built.findings, ...ofSeries, ...adviseOnMix(analyzed)] };
}

function analyzeOne<Kind extends Series>(series: Kind): { readonly series: Kind; readonly analysis: SeriesAnalysis } {
  const { input, options } = toSeriesInput(series);
  return { series, analysis: sealAnalysis(series, analyzeSeries(input, options)) };
}

/** A series of several teams, before anybody is told of it. */
export interface AnalyzedNetworkSeries {
  readonly series: NetworkSeries;
  readonly analysis: SeriesAnalysis;
}

/**
 * The same for all teams together. That too few teams measure an indicator is told of those that the project file asks
 * for by name: of the others nobody has said that they are measured together.
 */
export function analyzeNetwork(
  measurements: readonly Measurement[],
  project: Project,
): { readonly network: readonly AnalyzedNetworkSeries[]; readonly findings: readonly Finding[] } {
  if (!project.network) return { network: [], findings: [] };
  const { series, findings } = buildNetworkSeries(measurements, project);
  const { network, partnership, strategic } = project;
  const named = [network.mainIndicator, ...(partnership?.indicators ?? []), ...(strategic?.indicators ?? [])];
  return {
    network: series.map(analyzeOne),
    findings: findings.filter(({ code, found }) => code !== 'too-few-teams' || named.some((id) => id === found)),
  };
}

/** What findings are held against before they are shown (`publishFindings`). */
export const publishedOf = (
  { measurements }: { readonly measurements: readonly Measurement[] },
  analyzed: readonly AnalyzedSeries[],
  internalTeam: TeamId | null,
): Published => ({ measurements, series: analyzed.map(({ series }) => series), internalTeam });

type Analyzed = AnalyzedSeries | AnalyzedNetworkSeries;

/** The same with what is said of each, in one language. */
export const readAll = (analyzed: readonly Analyzed[], messages: Messages): readonly ReadSeries[] =>
  analyzed.map((one) => ({ ...one, reading: readAnalysis(one.series, one.analysis, messages) }));

/** The same with how often the rules would be wrong about each, which may take a simulation: for what tells of it alone. */
export const reportAll = (analyzed: readonly Analyzed[], messages: Messages): readonly ReportedSeries[] =>
  readAll(analyzed, messages).map((one) => {
    const { input, options } = toSeriesInput(one.series);
    return { ...one, falseAlarms: falseAlarmsOf(input, options) };
  });
