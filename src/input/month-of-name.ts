import { foldName } from '../catalogue/fold-name.ts';

/** Bokmål, nynorsk and English, January first; every name with the abbreviations in use. */
const monthNames = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb', 'febr'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
] as const;

const monthByName = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/**
 * The month, 1 to 12, of a name or an abbreviation with or without its full stop; null for another word.
 *
 * @example monthOfName('Sept.') // => 9
 */
export function monthOfName(name: string): number | null {
  return monthByName.get(foldName(name).replace(/\.$/, '') as 'mai') ?? null;
}
