import { closest, distance } from 'fastest-levenshtein';

/**
 * The word that was probably meant; null where none is near enough.
 *
 * @example nearestWord('reprot', ['report', 'init']) // => 'report'
 * @example nearestWord('poster', ['report', 'init']) // => null
 */
export function nearestWord(word: string, words: readonly string[]): string | null {
  if (words.length === 0) return null;
  const candidate = closest(word, [...words]);
  const limit = Math.min(candidate.length - 1, Math.max(2, Math.floor(candidate.length / 3)));
  return distance(word, candidate) <= limit ? candidate : null;
}
