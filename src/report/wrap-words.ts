/**
 * Breaks a text at blanks so that no line is longer than `width` characters, single words excepted.
 *
 * @example wrapWords('to be or not to be', 8) // => ['to be or', 'not to', 'be']
 */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
