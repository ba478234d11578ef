import type { TeamId } from '../domain/ids.ts';
import { makeTeamRegister } from '../input/team-register.ts';
import type { Project } from '../project/project.ts';
import { suggestTeam } from '../project/suggest-team.ts';
import { CannotRun } from './cannot-run.ts';
import { nearestWord } from './nearest-word.ts';

/**
 * The teams that the user named on the command line, in any of the ways in which data may name them. `known` are those that there are, where the project file lists none.
 * Errors: `CannotRun` where there is no such team.
 */
export function pickTeams(
  names: readonly string[],
  project: Project,
  known: readonly TeamId[] = project.teams.map(({ id }) => id),
): ReadonlySet<TeamId> {
  const register = makeTeamRegister(project);
  const teams = names.map((name) => {
    const team = register.resolve(name)?.team ?? null;
    if (team !== null && known.includes(team)) return team;
    const suggestion = suggestTeam(project, name) ?? nearestWord(team ?? name, known);
    throw new CannotRun({ kind: 'unknown-team', value: name, suggestion });
  });
  return new Set(teams);
}
