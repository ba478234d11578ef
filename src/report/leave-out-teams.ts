import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Team } from '../domain/team.ts';

/** Errors that concern rows of nobody that the project knows, and so take nobody out. */
const ofNobody: readonly Finding['code'][] = ['unknown-team'];

/**
 * The teams that get no poster, because a picture of half their data would mislead. An error takes out the team of its
 * row. An error that no team can be told for takes out every team of that file; where the file gave no team away at all,
 * every team that has delivered nothing is taken out, since the file may be theirs.
 */
export function leaveOutTeams(
  teams: readonly Pick<Team, 'id'>[],
  findings: readonly Finding[],
  measurements: readonly Measurement[],
): ReadonlySet<TeamId> {
  const errors = findings.filter(({ severity, code }) => severity === 'error' && !ofNobody.includes(code));
  const leftOut = new Set(errors.flatMap(({ team }) => team ?? []));
  for (const { file, team } of errors) {
    if (team !== null) continue;
    const owners = teamsOf(file, measurements, findings);
    for (const owner of owners.length > 0 ? owners : withoutData(teams, measurements)) leftOut.add(owner);
  }
  return leftOut;
}

function teamsOf(file: string, measurements: readonly Measurement[], findings: readonly Finding[]): readonly TeamId[] {
  const ofRows = measurements.filter(({ place }) => place.file === file).map(({ team }) => team);
  const ofFindings = findings.filter((finding) => finding.file === file).flatMap(({ team }) => team ?? []);
  return [...new Set([...ofRows, ...ofFindings])];
}

const withoutData = (teams: readonly Pick<Team, 'id'>[], measurements: readonly Measurement[]): readonly TeamId[] =>
  teams.map(({ id }) => id).filter((id) => !measurements.some(({ team }) => team === id));
