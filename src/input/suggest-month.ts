import { distance } from 'fastest-levenshtein';
import { foldName } from '../catalogue/fold-name.ts';
import { monthNames } from './month-names.ts';

/**
 * The month that was probably meant by a word that is the name of none, in bokmål; null where nothing is near or where
 * two months are equally near. The first letter is seldom the wrong one: `vår` is no slip for `mar`.
 *
 * @example suggestMonth('mrs') // => 'mars'
 * @example suggestMonth('vår') // => null
 */
export function suggestMonth(word: string): string | null {
  const folded = foldName(word).replace(/\.$/, '');
  const known = monthNames.flatMap((names) => names.map((name) => ({ name, month: names[0] })));
  const near = known
    .filter(({ name }) => name.startsWith(folded.charAt(0)))
    .map(({ name, month }) => ({ month, edits: distance(folded, name) }));
  const fewest = Math.min(Math.max(1, Math.floor(folded.length / 3)), ...near.map(({ edits }) => edits));
  const [month, ...others] = new Set(near.filter(({ edits }) => edits === fewest).map((one) => one.month));
  return month !== undefined && others.length === 0 ? month : null;
}
