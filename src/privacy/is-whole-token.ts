import type { TextPlace } from './identifier-place.ts';

const wordCharacter = /[\p{L}\p{N}]/u;
const holdsNumbersTogether = /[.,:/+\-\u2212]/;
const digit = /[0-9]/;

/**
 * Whether digits stand alone in a text: no letter or digit beside them, and no longer number of which they are a part
 * (`12,34567890123`, `2022/14035012345`, `+4714035012345`).
 *
 * @example isWholeToken('(14035012345)', { start: 1, end: 12 }) // => true
 */
export function isWholeToken(text: string, { start, end }: TextPlace): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (wordCharacter.test(before) || wordCharacter.test(after) || before === '+') return false;
  if (holdsNumbersTogether.test(before) && digit.test(text.charAt(start - 2))) return false;
  return !(holdsNumbersTogether.test(after) && digit.test(text.charAt(end + 1)));
}
