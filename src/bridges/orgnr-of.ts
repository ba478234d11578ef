import type { Team } from '../domain/team.ts';

const orgnr = /^\d{9}$/;

/**
 * The organisation number of a team: the one alias with nine digits; null where it has none, or several.
 *
 * @example orgnrOf({ aliases: ['Fjelldal', '974 753 898'] }) // => '974753898'
 */
export function orgnrOf({ aliases }: Pick<Team, 'aliases'>): string | null {
  const numbers = aliases.map((alias) => alias.replaceAll(/\s/g, '')).filter((alias) => orgnr.test(alias));
  const [only = null, ...others] = new Set(numbers);
  return others.length === 0 ? only : null;
}
