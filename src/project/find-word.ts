import { foldName } from '../catalogue/fold-name.ts';
import { indexNames, type NameIndex, nearestName } from '../catalogue/nearest-name.ts';
import type { Vocabulary } from './vocabularies.ts';

const indexes = new WeakMap<object, NameIndex<string>>();

/** A word of a vocabulary, or the spelling that was probably meant. */
export interface FoundWord<Id extends string> {
  readonly id: Id | null;
  readonly suggestion: string | null;
}

/** The mark of p′ charts, as people type it: without it the word would be that of another chart. */
const primes = /['’′]/g;

/**
 * Finds the id that a word stands for, without regard to case, accents, spaces, `_` and `-`. A prime is read as the word.
 *
 * @example findWord({ up: ['opp'], down: ['ned'] }, 'Opp') // => { id: 'up', suggestion: null }
 * @example findWord({ p: [], 'p-prime': [] }, 'P′') // => { id: 'p-prime', suggestion: null }
 */
export function findWord<Id extends string>(vocabulary: Vocabulary<Id>, word: string): FoundWord<Id> {
  const index = indexVocabulary(vocabulary) as NameIndex<Id>;
  const named = index.get(foldName(word.replace(primes, 'prime')));
  if (named) return { id: named.value, suggestion: null };
  return { id: null, suggestion: nearestName(word, index)?.spelling ?? null };
}

/** Every word of a vocabulary: each id, then what else stands for it. */
export function wordsOf<Id extends string>(vocabulary: Vocabulary<Id>): readonly string[] {
  return idsOf(vocabulary).flatMap((id) => [id, ...vocabulary[id].filter((word) => word !== id)]);
}

/** The ids of a vocabulary, in its order. */
export function idsOf<Id extends string>(vocabulary: Vocabulary<Id>): readonly Id[] {
  return Object.keys(vocabulary).filter((key): key is Id => key in vocabulary);
}

function indexVocabulary<Id extends string>(vocabulary: Vocabulary<Id>): NameIndex<string> {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const ids = idsOf(vocabulary);
  const index = indexNames(ids.flatMap((id) => [id, ...vocabulary[id]].map((word): [string, Id] => [word, id])));
  indexes.set(vocabulary, index);
  return index;
}
