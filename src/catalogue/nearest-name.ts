import { distance } from 'fastest-levenshtein';
import { foldName } from './fold-name.ts';

/** A name as somebody spelled it, and what it names. */
export interface Named<T> {
  readonly spelling: string;
  readonly value: T;
}

/** Names by their folded form. */
export type NameIndex<T> = ReadonlyMap<string, Named<T>>;

const longest = 100;
const mostEdits = 4;

/**
 * The known name that was most likely meant: the only one that begins with the text, or the nearest within one edit for
 * every four characters. Null where nothing is near, or where two different things are equally near.
 */
export function nearestName<T>(text: string, index: NameIndex<T>): Named<T> | null {
  const folded = foldName(text.slice(0, longest));
  if (text.length > longest || folded.length < 4) return null;
  const edits = Math.min(mostEdits, Math.floor(folded.length / 4));
  return onlyOne(namesWithin(edits, folded, index)) ?? onlyOne(beginningWith(folded, index));
}

/** The first spelling of each folded name; empty names are left out. */
export function indexNames<T>(names: Iterable<readonly [string, T]>): NameIndex<T> {
  const index = new Map<string, Named<T>>();
  for (const [spelling, value] of names) {
    const folded = foldName(spelling);
    if (folded !== '' && !index.has(folded)) index.set(folded, { spelling, value });
  }
  return index;
}

function namesWithin<T>(edits: number, folded: string, index: NameIndex<T>): readonly Named<T>[] {
  let fewest = edits;
  let nearest: Named<T>[] = [];
  for (const [known, named] of index) {
    if (Math.abs(known.length - folded.length) > fewest) continue;
    const needed = distance(folded, known);
    if (needed < fewest) nearest = [];
    if (needed <= fewest) nearest.push(named);
    fewest = Math.min(fewest, needed);
  }
  return nearest;
}

function beginningWith<T>(folded: string, index: NameIndex<T>): readonly Named<T>[] {
  return [...index].filter(([known]) => known.startsWith(folded)).map(([, named]) => named);
}

function onlyOne<T>(named: readonly Named<T>[]): Named<T> | null {
  const [first, ...rest] = named;
  return first !== undefined && rest.every((other) => other.value === first.value) ? first : null;
}
