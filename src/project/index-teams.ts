import { indexNames, type NameIndex } from '../catalogue/nearest-name.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Team } from '../domain/team.ts';

/** A listed team, or one of its units. */
export interface TeamOrUnit {
  readonly team: TeamId;
  /** As the team calls it; absent for the whole team. */
  readonly unit?: string;
}

const indexes = new WeakMap<readonly Team[], NameIndex<TeamOrUnit>>();

/** Everything that a team may be called: ids first, then names and aliases, then what its units are called. */
export function indexTeams(teams: readonly Team[]): NameIndex<TeamOrUnit> {
  const known = indexes.get(teams);
  if (known) return known;
  const index = indexNames(namesInOrder(teams));
  indexes.set(teams, index);
  return index;
}

/** All names of a team have the same value, so that two of them are no two things that were meant. */
function* namesInOrder(teams: readonly Team[]): Iterable<readonly [string, TeamOrUnit]> {
  const whole = teams.map((team) => ({ ...team, value: { team: team.id } }));
  for (const { id, value } of whole) yield [id, value];
  for (const { name, value } of whole) yield [name, value];
  for (const { aliases, value } of whole) for (const alias of aliases) yield [alias, value];
  for (const { id, units = [] } of teams) {
    for (const { name, aliases } of units) {
      const value = { team: id, unit: name };
      for (const each of [name, ...aliases]) yield [each, value];
    }
  }
}
