/** Besides spaces and dashes: commas, dots, slashes, colons, apostrophes, brackets, the underscore and the raised dot. */
const visible = new Set(Array.from(",-./:'_+|*=()\u00b7\u2019\u2212", (character) => character.charCodeAt(0)));

/**
 * Whether a UTF-16 unit is one of those that people and programs put between the digits of one number: any space, dot,
 * slash, hyphen, dash, or a mark that is not seen.
 *
 * @example isJoiningMark(' '.charCodeAt(0)) // => true
 */
export function isJoiningMark(code: number): boolean {
  if (code < 0x80) return code <= 32 || code === 0x7f || visible.has(code);
  if (code <= 0xa0 || visible.has(code) || isUnseenMark(code)) return true;
  return code === 0x1680 || code === 0x3000 || (code >= 0x2000 && code <= 0x2015) || isRareSpace(code);
}

const isRareSpace = (code: number): boolean => code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;

/** Whether a UTF-16 unit is not seen and takes no room: controls, soft hyphens, marks without width or of direction. */
export function isUnseenMark(code: number): boolean {
  if (code < 32) return code !== 9 && code !== 10 && code !== 13;
  if (code < 0x200b) return (code >= 0x7f && code <= 0x9f) || code === 0xad;
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) || code === 0xfeff;
}
