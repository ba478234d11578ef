import type { TeamId } from '../domain/ids.ts';
import { fileNameFor } from '../escaping/file-name-for.ts';
import type { Project } from '../project/project.ts';

/** Where each team's poster is written, below the folder of the report and without an ending; the same whichever teams are drawn. */
export function posterNames({ teams }: Project): ReadonlyMap<TeamId, string> {
  const names = fileNameFor(teams.map(({ id }) => id));
  return new Map(teams.map(({ id }, index) => [id, `posters/${names[index] ?? id}`]));
}
