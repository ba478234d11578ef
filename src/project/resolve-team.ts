import { foldName } from '../catalogue/fold-name.ts';
import type { TeamId } from '../domain/ids.ts';
import { indexTeams } from './index-teams.ts';
import type { Project } from './project.ts';
import { slugOf } from './slug-of.ts';

const longest = 300;

/**
 * The team that a text names by id, name or alias, without regard to case, accents, spaces, `_` and `-`; null where it
 * names none. Where the project lists no teams every name is a team, with an id made from the name.
 */
export function resolveTeam(project: Project, text: string): TeamId | null {
  if (text.length > longest) return null;
  const listed = indexTeams(project.teams).get(foldName(text));
  if (listed) return listed.value;
  const slug = project.teamsAreListed ? '' : slugOf(text);
  return slug === '' ? null : (slug as TeamId);
}
