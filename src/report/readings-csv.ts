import type { TeamId } from '../domain/ids.ts';
import type { Messages } from '../language/messages.ts';
import type { Project } from '../project/project.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { AnalyzedPhase } from '../spc/series-analysis.ts';
import { type PhaseShare, phaseShares } from './phase-shares.ts';
import { tellInterval } from './tell-interval.ts';
import { type Cell, writeCsv } from './write-csv.ts';

/** A row of the table before it is cells. */
interface ReadingRow extends ReadSeries {
  /** The network's own name where several teams are added up; null where nobody has given it one. */
  readonly name: string | null;
  readonly lastPhase: AnalyzedPhase | undefined;
  readonly shares: readonly PhaseShare[];
  /** The share of the last phase. */
  readonly lastShare: PhaseShare | undefined;
  readonly messages: Messages;
}

/** The columns: each with its name and what stands in it. */
const columns: readonly { readonly name: string; readonly of: (row: ReadingRow) => Cell }[] = [
  { name: 'team', of: ({ series }) => series.team },
  { name: 'team_name', of: ({ name }) => name },
  { name: 'indicator', of: ({ series }) => series.indicator.id },
  { name: 'indicator_name', of: ({ series, messages }) => series.indicator.name[messages.id] },
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
  // The counts of a phase added up: on a run chart the line is a median, and no share of patients.
  { name: 'share', of: ({ lastShare }) => lastShare?.share ?? null },
  { name: 'share_lower_95', of: ({ lastShare }) => lastShare?.interval.lower ?? null },
  { name: 'share_upper_95', of: ({ lastShare }) => lastShare?.interval.upper ?? null },
  { name: 'share_by_phase', of: ({ shares, messages }) => tellShares(shares, messages) },
  { name: 'difference', of: ({ reading }) => reading.uncertainty },
  { name: 'goal', of: ({ reading }) => reading.goal?.value ?? null },
  { name: 'reading', of: ({ reading }) => reading.summary },
];

/** `41 % (33–50 %), 69 % (60–77 %)`: the shares of all phases with their intervals. */
const tellShares = (shares: readonly PhaseShare[], messages: Messages): string =>
  shares
    .map(({ share, interval }) => `${messages.formats.percent(share)} (${tellInterval(interval, messages)})`)
    .join(', ');

/**
 * One row for each series, with what the rules saw and what is said of it; opens right in a Norwegian Excel. A series of
 * several teams has no `team`, and the network's name. A `notice`
 * ("Internt – skal ikke deles") stands first in every row.
 */
export function readingsCsv(
  readSeries: readonly ReadSeries[],
  project: Pick<Project, 'teams' | 'network'>,
  messages: Messages,
  notice: string | null = null,
): string {
  const rows = readSeries.map((one): ReadingRow => {
    const shares = phaseShares(one);
    return {
      ...one,
      name: nameOf(one.series.team, project),
      lastPhase: one.analysis.phases.at(-1),
      shares,
      lastShare: shares.find(({ phase }) => phase === one.analysis.phases.length),
      messages,
    };
  });
  const [noticeHead, noticeCell] = notice === null ? [[], []] : [['notice'], [notice]];
  const head = [...noticeHead, ...columns.map(({ name }) => name)];
  return writeCsv([head, ...rows.map((row) => [...noticeCell, ...columns.map(({ of }) => of(row))])]);
}

function nameOf(team: TeamId | null, { teams, network }: Pick<Project, 'teams' | 'network'>): string | null {
  if (team === null) return network?.name ?? null;
  return teams.find(({ id }) => id === team)?.name ?? team;
}
