import { distance } from 'fastest-levenshtein';
import { foldName } from './fold-name.ts';
import type { Named, NameIndex } from './nearest-name.ts';

const longest = 100;
const fewestLetters = 4;
const wordsByIndex = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/**
 * The known name that has all the words of a text, or all of whose words the text has (`HPH2 i hjemmet`), in any order
 * and each spelled nearly right. Null where there is none, or where there are two that name different things. Numbers
 * and short words must be the same: 3 days are not 30.
 */
export function nameWithWords<T>(text: string, index: NameIndex<T>): Named<T> | null {
  const words = text.length > longest ? [] : wordsOf(text);
  if (!words.some((word) => word.length >= fewestLetters)) return null;
  const known = wordsIn(index);
  const fitting = [...index].filter(([key]) => sharesAllWords(known.get(key) ?? [], words)).map(([, named]) => named);
  const [first] = fitting;
  return first !== undefined && fitting.every(({ value }) => value === first.value) ? first : null;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(foldName)
    .filter((word) => word !== '');

function wordsIn(index: NameIndex<unknown>): ReadonlyMap<string, readonly string[]> {
  const known = wordsByIndex.get(index);
  if (known) return known;
  const words = new Map([...index].map(([key, { spelling }]) => [key, wordsOf(spelling)]));
  wordsByIndex.set(index, words);
  return words;
}

const sharesAllWords = (known: readonly string[], words: readonly string[]): boolean =>
  known.length > 0 && (hasAll(known, words) || hasAll(words, known));

const hasAll = (known: readonly string[], words: readonly string[]): boolean =>
  words.every((word) => known.some((other) => isNearly(word, other)));

function isNearly(word: string, other: string): boolean {
  if (word === other) return true;
  const edits = Math.floor(Math.min(word.length, other.length) / fewestLetters);
  if (Math.abs(word.length - other.length) > edits || /\d/.test(word) || /\d/.test(other)) return false;
  return distance(word, other) <= edits;
}
