/**
 * gpf as a library: a pipeline of pure stages. Each arrow is one function exported here, each box one type.
 *
 * ```text
 *  bytes (csv)
 *     |  readTable            input/       bytes -> Table                        nothing interpreted; row, column, line kept
 *     v
 *  Table
 *     |  readMeasurements     input/       Table[] + Project -> measurements, changes, poster texts, findings
 *     v
 *  Measurement[]
 *     |  buildSeries          series/      one series per team, indicator, patient group; small numbers hidden or pooled
 *     |  buildNetworkSeries   series/      one series per indicator, of all teams together; tells of no team
 *     v
 *  Series[]
 *     |  analyzeSeries        spc/         SeriesInput -> SeriesAnalysis         numbers, signs, what may be said; plain JSON
 *     v
 *  SeriesAnalysis
 *     |  readAnalysis         reading/     Series + SeriesAnalysis -> Reading    what a person is told; plain JSON
 *     v
 *  Reading
 *     |  planPoster           poster/      template + content -> slots, fitted text, findings
 *     v
 *  PosterPlan
 *     |  chartSpec            charts/      Series + SeriesAnalysis + Reading + size -> Vega-Lite specification
 *     v
 *  VegaLiteSpec
 *     |  drawCharts           render/      specifications -> SVG fragments       the only step with a state, the only async one
 *     v
 *  ChartDrawing[]
 *     |  composePoster        poster/      plan + drawings -> SVG, in millimetres
 *     v
 *  Poster
 * ```
 *
 * Beside it stands `repairTable` (bytes -> bytes), which writes a CSV file anew where that loses nothing.
 * Beside it, `bridges/` hands published counts on in the shapes of SKDE and rapwhale (`gpf convert`).
 * HPH checklists join it at the top: `countPathways` (pathway/) turns Pathway[] into counts, the rows of measurements.
 *
 * Who has delivered what stands in the `NetworkStatus` that `networkStatusOf` (status/) makes of measurements and series.
 *
 * From series and readings `worksheet/` works out what a team needs to set new goals by: gap, answer, time ahead.
 *
 * The project (gpf.yaml with the catalogue) comes from `readProject` and `readCatalogue`; `report/` turns findings and
 * analyses into text, JSON, CSV and a gallery; `cli/` reads and writes.
 */
export { readCatalogue } from './catalogue/read-catalogue.ts';
export type { ChartInput } from './charts/chart-input.ts';
export { chartSpec } from './charts/chart-spec.ts';
export type { Catalogue } from './domain/catalogue.ts';
export type { Finding, FindingArgs, FindingCode, Severity } from './domain/finding.ts';
export type { Indicator } from './domain/indicator.ts';
export { type LanguageId, languageIds } from './domain/language-id.ts';
export type { Measurement } from './domain/measurement.ts';
export type { Pathway } from './domain/pathway.ts';
export type { Period } from './domain/period.ts';
export type { Repair } from './domain/repair.ts';
export type { Table } from './domain/table.ts';
export type { Team } from './domain/team.ts';
export { readMeasurements } from './input/read-measurements.ts';
export { readTable } from './input/read-table.ts';
export { readTables } from './input/read-tables.ts';
export { type RepairedTable, repairTable } from './input/repair-table.ts';
export { loadMessages } from './language/load-messages.ts';
export type { Messages } from './language/messages.ts';
export { countPathways } from './pathway/count-pathways.ts';
export type { LeftOutReason } from './pathway/left-out-reason.ts';
export type { CountedRow, CountingPlan, PathwayCounts } from './pathway/make-pathway-counter.ts';
export { type FalseAlarms, falseAlarmsOf } from './planning/false-alarms.ts';
export { composePoster } from './poster/compose-poster.ts';
export { makePosterContent } from './poster/make-poster-content.ts';
export { planPoster } from './poster/plan-poster.ts';
export type { PosterPlan } from './poster/poster-plan.ts';
export { readTemplate } from './poster/read-template.ts';
export { completeTeams } from './project/complete-teams.ts';
export type { Project } from './project/project.ts';
export { readProject } from './project/read-project.ts';
export { readAnalysis } from './reading/read-analysis.ts';
export type { ReadSeries } from './reading/read-series.ts';
export type { Reading, Statement } from './reading/reading.ts';
export { type ChartDrawing, drawCharts } from './render/draw-charts.ts';
export { type BuiltNetworkSeries, buildNetworkSeries, type NetworkOptions } from './series/build-network-series.ts';
export { buildSeries } from './series/build-series.ts';
export { sealAnalysis } from './series/seal-analysis.ts';
export type { NetworkSeries, Panel, Series } from './series/series.ts';
export { toSeriesInput } from './series/to-series-input.ts';
export { AnalysisError, type AnalysisErrorCode } from './spc/analysis-error.ts';
export type { AnalysisOptions } from './spc/analysis-options.ts';
export { analyzeSeries } from './spc/analyze-series.ts';
export { type ChartTypeId, chartTypes } from './spc/chart-types/index.ts';
export { type RuleSetId, ruleSets } from './spc/rule-sets/index.ts';
export { type RuleId, rules } from './spc/rules/index.ts';
export type {
  AnalyzedPhase,
  AnalyzedPoint,
  Assurance,
  NotJudged,
  SeriesAnalysis,
  Signal,
  Variation,
  VersusPrevious,
} from './spc/series-analysis.ts';
export type { Observation, PeriodKey, SeriesInput } from './spc/series-input.ts';
export { type DeliveredCounts, deliveredCounts } from './status/delivered-counts.ts';
export type { NetworkStatus } from './status/network-status.ts';
export { networkStatusOf } from './status/network-status-of.ts';
export { readFontSet } from './typography/read-font-set.ts';
export { subsetFonts } from './typography/subset-fonts.ts';
