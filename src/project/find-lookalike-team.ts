import type { TeamId } from '../domain/ids.ts';
import type { Team } from '../domain/team.ts';
import { lookOfName } from './look-of-name.ts';

/** A team, and the name of it that another name looks like. */
export interface LookalikeTeam {
  readonly team: TeamId;
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
  for (const { id, name, aliases } of teams) {
    for (const each of [name, ...aliases, id]) {
      const look = lookOfName(each);
      const other = looks.get(look);
      if (other === undefined) looks.set(look, { team: id, name: each });
      else if (other?.team !== id) looks.set(look, null);
    }
  }
  return looks;
}
