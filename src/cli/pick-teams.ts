import type { TeamId } from '../domain/ids.ts';
import type { Project } from '../project/project.ts';
import { resolveTeam } from '../project/resolve-team.ts';
import { suggestTeam } from '../project/suggest-team.ts';
import { CannotRun } from './cannot-run.ts';

/** The teams that the user named on the command line. Errors: `CannotRun` where the project has no such team. */
export function pickTeams(names: readonly string[], project: Project): ReadonlySet<TeamId> {
  const teams = names.map((name) => {
    const team = resolveTeam(project, name);
    if (team !== null) return team;
    throw new CannotRun({ kind: 'unknown-team', value: name, suggestion: suggestTeam(project, name) });
  });
  return new Set(teams);
}
