import { closest, distance } from 'fastest-levenshtein';

/**
 * The word that was probably meant; null where none is near enough. Of a word of three letters, two must be right.
 *
 * @example nearestWord('reprot', ['report', 'init']) // => 'report'
 * @example nearestWord('jpg', ['svg', 'pdf', 'png']) // => null
 * @example nearestWord('poster', ['report', 'init']) // => null
 */
export function nearestWord(word: string, words: readonly string[]): string | null {
  if (words.length === 0) return null;
  const candidate = closest(word, [...words]);
  const limit = Math.min(Math.floor(candidate.length / 2), Math.max(2, Math.floor(candidate.length / 3)));
  return distance(word, candidate) <= limit ? candidate : null;
}
