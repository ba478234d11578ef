import { readdirSync } from 'node:fs';
import { levelIds } from '../../src/domain/level-id.ts';

const names = readdirSync(new URL('../../templates/posters', import.meta.url)).map((name) => name.replace('.svg', ''));

/** The templates of teams' posters; the others are of the levels of the helsefellesskap. */
export const teamTemplates: readonly string[] = names
  .filter((name) => !levelIds.some((level) => level === name))
  .toSorted();

/** The team of the example network that each of them is filled for: it has used every slot. */
export const filledFor = 'fjelldal';
