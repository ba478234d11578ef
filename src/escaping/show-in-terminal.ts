/**
 * First and last code point of what a terminal obeys or hides instead of drawing: C0 and DEL have pictures of their own,
 * the rest is written as its number.
 */
const unseen: readonly (readonly [number, number])[] = [
  [0x80, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xfffe, 0xffff],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

/**
 * Text from a file as it may be shown in a terminal or a log: nothing in it can move the cursor, change a color, forge a
 * line or turn the text around. Line breaks become visible too, since a cell is shown on one line.
 *
 * @example showInTerminal('a\u001B[2Jb') // => 'a␛[2Jb'
 * @example showInTerminal('a\u202Eb') // => 'a<U+202E>b'
 */
export function showInTerminal(text: string): string {
  return Array.from(text, showCharacter).join('');
}

function showCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  const isUnseen = unseen.some(([from, to]) => code >= from && code <= to);
  return isUnseen ? `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>` : character;
}
