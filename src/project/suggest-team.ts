import { nearestName } from '../catalogue/nearest-name.ts';
import { indexTeams } from './index-teams.ts';
import type { Project } from './project.ts';

/**
 * What was probably meant by a text that names no team: the id, name or alias that is nearest, as gpf.yaml spells it.
 * Null where nothing is near or where two teams are equally near.
 */
export function suggestTeam(project: Project, text: string): string | null {
  return nearestName(text, indexTeams(project.teams))?.spelling ?? null;
}
