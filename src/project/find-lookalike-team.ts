import type { Team } from '../domain/team.ts';
import type { TeamOrUnit } from './index-teams.ts';
import { lookOfName } from './look-of-name.ts';

/** A team or one of its units, and the name of it that another name looks like. */
export interface LookalikeTeam extends TeamOrUnit {
  readonly name: string;
}

const indexes = new WeakMap<readonly Team[], ReadonlyMap<string, LookalikeTeam | null>>();

/** The only listed team with a name that looks like a text which names none; null where there is none, or more than one. */
export function findLookalikeTeam(teams: readonly Team[], text: string): LookalikeTeam | null {
  const known = indexes.get(teams) ?? indexLooks(teams);
  indexes.set(teams, known);
  const look = lookOfName(text);
  return look === '' ? null : (known.get(look) ?? null);
}

function indexLooks(teams: readonly Team[]): ReadonlyMap<string, LookalikeTeam | null> {
  const looks = new Map<string, LookalikeTeam | null>();
  for (const { names, ...owner } of teams.flatMap(namesOf)) {
    for (const each of names) {
      const look = lookOfName(each);
      const other = looks.get(look);
      if (other === undefined) looks.set(look, { ...owner, name: each });
      else if (other?.team !== owner.team || other.unit !== owner.unit) looks.set(look, null);
    }
  }
  return looks;
}

const namesOf = ({
  id,
  name,
  aliases,
  units = [],
}: Team): readonly (TeamOrUnit & { readonly names: readonly string[] })[] => [
  { team: id, names: [name, ...aliases, id] },
  ...units.map((unit) => ({ team: id, unit: unit.name, names: [unit.name, ...unit.aliases] })),
];
