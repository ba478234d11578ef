import { foldName } from '../catalogue/fold-name.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Project } from '../project/project.ts';
import { resolveTeam } from '../project/resolve-team.ts';

/** A team that the data name. */
export interface NamedTeam {
  readonly id: TeamId;
  readonly name: string;
}

/** Whom the names in the data stand for. */
export interface TeamRegister {
  /** The team of a name in a team column; a new one where the project does not list its teams. Null where unknown. */
  readonly resolve: (text: string) => TeamId | null;
  /** The same for a cell that may be anything: it never makes a new team. */
  readonly recognize: (text: string) => TeamId | null;
  /** The teams that were resolved, in the order of their first appearance. */
  readonly seen: () => readonly NamedTeam[];
}

/**
 * Makes a register for one reading. Where the project lists its teams, only those are known; without a list every name
 * becomes a team, and other spellings of a name that was seen are the same team.
 */
export function makeTeamRegister(project: Project): TeamRegister {
  const seen = new Map<TeamId, string>();
  const byName = new Map<string, TeamId>();
  const recognize = (text: string): TeamId | null => {
    const known = byName.get(foldName(text)) ?? null;
    return known === null && project.teamsAreListed ? resolveTeam(project, text) : known;
  };
  const resolve = (text: string): TeamId | null => {
    const team = recognize(text) ?? resolveTeam(project, text);
    if (team === null) return null;
    byName.set(foldName(text), team);
    if (!seen.has(team)) seen.set(team, project.teams.find(({ id }) => id === team)?.name ?? text.trim());
    return team;
  };
  return { resolve, recognize, seen: () => [...seen].map(([id, name]) => ({ id, name })) };
}
