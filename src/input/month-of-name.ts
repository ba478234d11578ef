import { foldName } from '../catalogue/fold-name.ts';
import { monthNames } from './month-names.ts';

const monthByName = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/**
 * The month, 1 to 12, of a name or an abbreviation with or without its full stop; null for another word.
 *
 * @example monthOfName('Sept.') // => 9
 */
export function monthOfName(name: string): number | null {
  return monthByName.get(foldName(name).replace(/\.$/, '') as 'mai') ?? null;
}
