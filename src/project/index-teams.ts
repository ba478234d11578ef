import { indexNames, type NameIndex } from '../catalogue/nearest-name.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Team } from '../domain/team.ts';

const indexes = new WeakMap<readonly Team[], NameIndex<TeamId>>();

/** Everything that a team may be called: ids first, then names and aliases. */
export function indexTeams(teams: readonly Team[]): NameIndex<TeamId> {
  const known = indexes.get(teams);
  if (known) return known;
  const index = indexNames(namesInOrder(teams));
  indexes.set(teams, index);
  return index;
}

function* namesInOrder(teams: readonly Team[]): Iterable<readonly [string, TeamId]> {
  for (const { id } of teams) yield [id, id];
  for (const { id, name } of teams) yield [name, id];
  for (const { id, aliases } of teams) for (const alias of aliases) yield [alias, id];
}
