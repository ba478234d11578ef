import { foldName } from '../catalogue/fold-name.ts';
import type { TeamId } from '../domain/ids.ts';
import { indexTeams, type TeamOrUnit } from './index-teams.ts';
import type { Project } from './project.ts';
import { slugOf } from './slug-of.ts';

const longest = 300;

/**
 * The team that a text names by id, name or alias, without regard to case, accents, spaces, `_` and `-`; null where it
 * names none, or a unit of one. Where the project lists no teams every name is a team, with an id made from the name.
 */
export function resolveTeam(project: Project, text: string): TeamId | null {
  if (text.length > longest) return null;
  const listed = findTeamOrUnit(project, text);
  if (listed !== null) return listed.unit === undefined ? listed.team : null;
  const slug = project.teamsAreListed ? '' : slugOf(text);
  return slug === '' ? null : (slug as TeamId);
}

/** The listed team, or the unit of one, that a text names by id, name or alias; null where it names none. */
export const findTeamOrUnit = (project: Project, text: string): TeamOrUnit | null =>
  text.length > longest ? null : (indexTeams(project.teams).get(foldName(text))?.value ?? null);
