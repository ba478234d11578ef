import { wrapWords } from './wrap-words.ts';

/**
 * Breaks a text so that no line is longer than `width` characters: at blanks, and inside a word where it must be.
 *
 * @example wrapLines('to be or abcdefgh', 5) // => ['to be', 'or', 'abcde', 'fgh']
 */
export const wrapLines = (text: string, width: number): readonly string[] =>
  wrapWords(text, width).flatMap((line) => splitWord(line, width));

function splitWord(word: string, width: number): readonly string[] {
  if (word.length <= width) return [word];
  const lines: string[] = [];
  let line = '';
  for (const character of word) {
    if (line.length + character.length > width) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}
