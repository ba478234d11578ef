import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Team } from '../domain/team.ts';
import type { Project } from '../project/project.ts';
import { resolveTeam } from '../project/resolve-team.ts';
import { leaveOutTeams } from '../report/leave-out-teams.ts';
import type { CommandContext } from './command-context.ts';
import { pickTeams } from './pick-teams.ts';
import { type AnalyzedNetworkSeries, type AnalyzedSeries, analyzeAll, analyzeNetwork } from './read-all-series.ts';
import type { Intake } from './read-inputs.ts';

/** The teams that a report is about, and all their numbers. */
export interface AnalyzedTeams {
  /** Teams that get a poster, in the order of the alphabet. */
  readonly shown: readonly Team[];
  readonly leftOut: readonly Team[];
  readonly analyzed: readonly AnalyzedSeries[];
  /** Of all teams together; none where the report is of some. */
  readonly network: readonly AnalyzedNetworkSeries[];
  readonly findings: readonly Finding[];
}

/** Picks the teams that are asked for, leaves out those whose data have errors, and analyzes what is left. */
export function analyzeTeams(
  { project, measurements, findings }: Intake,
  internalTeam: TeamId | null,
  { options }: CommandContext,
): AnalyzedTeams {
  const named = options.team ? pickTeams(options.team, project) : null;
  const wanted = internalTeam === null ? named : new Set([internalTeam]);
  const privacy = internalTeam === null ? 'published' : 'internal';
  // Looked up when their rows were dropped; by now nothing but the project file may know them.
  const unwanted = new Set((options.leaveOut ?? []).map((name) => resolveTeam(project, name)));
  const teams = inAlphabet(project).filter(({ id }) => !unwanted.has(id) && (wanted?.has(id) ?? true));
  const withErrors = leaveOutTeams(project.teams, findings, measurements);
  const shown = teams.filter(({ id }) => !withErrors.has(id));
  const rows = measurements.filter(({ team }) => shown.some(({ id }) => id === team));
  const own = analyzeAll(rows, project, { privacy });
  const together = wanted === null ? analyzeNetwork(rows, project) : { network: [], findings: [] };
  return {
    shown,
    leftOut: teams.filter(({ id }) => withErrors.has(id)),
    analyzed: own.analyzed,
    network: together.network,
    findings: [...own.findings, ...together.findings],
  };
}

const inAlphabet = ({ teams }: Project): readonly Team[] =>
  [...teams].sort((a, b) => a.name.localeCompare(b.name, 'nb') || (a.id < b.id ? -1 : 1));
