import type { LanguageId } from '../domain/language-id.ts';
import type { Team } from '../domain/team.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { AnalyzedPhase } from '../spc/series-analysis.ts';
import { writeCsv } from './write-csv.ts';

/** A row of the table before it is cells. */
interface ReadingRow extends ReadSeries {
  readonly team: Team | undefined;
  readonly lastPhase: AnalyzedPhase | undefined;
  readonly language: LanguageId;
}

type Cell = string | number | null;

/** The columns: each with its name and what stands in it. */
const columns: readonly { readonly name: string; readonly of: (row: ReadingRow) => Cell }[] = [
  { name: 'team', of: ({ series }) => series.team },
  { name: 'team_name', of: ({ team, series }) => team?.name ?? series.team },
  { name: 'indicator', of: ({ series }) => series.indicator.id },
  { name: 'indicator_name', of: ({ series, language }) => series.indicator.name[language] },
  { name: 'patient_group', of: ({ series }) => series.patientGroup },
  { name: 'step', of: ({ series }) => series.step },
  { name: 'chart', of: ({ analysis }) => analysis.chart },
  { name: 'from', of: ({ series }) => series.points[0]?.period.key ?? null },
  { name: 'to', of: ({ series }) => series.points.at(-1)?.period.key ?? null },
  { name: 'measured', of: ({ analysis }) => analysis.phases.reduce((sum, phase) => sum + phase.measured, 0) },
  { name: 'hidden', of: ({ series }) => series.privacy.hiddenPoints },
  { name: 'statement', of: ({ reading }) => reading.statement.kind },
  { name: 'variation', of: ({ analysis }) => analysis.variation },
  { name: 'not_judged', of: ({ analysis }) => analysis.notJudged },
  { name: 'longest_run', of: ({ lastPhase }) => lastPhase?.longestRun ?? null },
  { name: 'longest_run_limit', of: ({ lastPhase }) => lastPhase?.longestRunLimit ?? null },
  { name: 'crossings', of: ({ lastPhase }) => lastPhase?.crossings ?? null },
  { name: 'crossings_limit', of: ({ lastPhase }) => lastPhase?.crossingsLimit ?? null },
  { name: 'center_line', of: ({ analysis }) => analysis.points.at(-1)?.centerLine ?? null },
  { name: 'goal', of: ({ reading }) => reading.goal?.value ?? null },
  { name: 'reading', of: ({ reading }) => reading.summary },
];

/** One row for each series, with what the rules saw and what is said of it; opens right in a Norwegian Excel. */
export function readingsCsv(readSeries: readonly ReadSeries[], teams: readonly Team[], language: LanguageId): string {
  const rows = readSeries.map((one) => ({
    ...one,
    team: teams.find(({ id }) => id === one.series.team),
    lastPhase: one.analysis.phases.at(-1),
    language,
  }));
  return writeCsv([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ of }) => of(row)))]);
}
