import { plainDigits } from './spell-plainly.ts';

/** What a text has that an identifier needs; several at once. */
export const clue = {
  at: 1,
  /** Ten digits or more. */
  tenDigits: 2,
  /** Eight digits or more; of eight and nine not those with nothing but dots, hyphens and slashes, which are a day. */
  eightDigits: 4,
  /** The beginning of a word for a birth, and digits. */
  birth: 8,
  /** A power of ten, as Excel shortens numbers to. */
  power: 16,
} as const;

/** The shortest of all are `a@b.no` and `f.1950`. */
const shortest = 5;
const fewestDigits = 4;

/**
 * Whether a text is worth searching for identifiers (`findIdentifiers`). It is asked of every cell of a file, so it
 * looks at each character once or twice and, of ordinary text, makes nothing; what it says no to holds none.
 *
 * @example mayHoldIdentifier('2022-03') // => false
 * @example mayHoldIdentifier('ringte 41814061033') // => true
 */
export function mayHoldIdentifier(text: string): boolean {
  return cluesIn(text) !== 0;
}

/** The clues of a text, added together. */
export function cluesIn(text: string): number {
  if (text.length < shortest) return 0;
  let digits = 0;
  let clues = 0;
  let mayHaveOtherDigits = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === atSign) clues = clue.at;
    else if (code >= firstOtherDigit) mayHaveOtherDigits = true;
    else if (code >= 48 && code <= 57) digits += 1;
  }
  const plain = mayHaveOtherDigits ? plainDigits(text) : text;
  if (plain !== text) return cluesIn(plain);
  return digits < fewestDigits ? clues : clues | cluesBesideDigits(text, digits);
}

const atSign = 64;
/** The first digit behind Latin letters, an Arabic one. */
const firstOtherDigit = 0x660;

function cluesBesideDigits(text: string, digits: number): number {
  let clues = digits >= 10 ? clue.tenDigits | clue.eightDigits : 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 45 && code <= 57) continue;
    if (digits >= 8) clues |= clue.eightDigits;
    clues |= clueOf(text, index, code | 32);
  }
  return clues;
}

/** Months and weeks are full of these letters: e counts between digits, the others where such a word begins. */
function clueOf(text: string, index: number, lower: number): number {
  if (lower === 101) return isDigitAt(text, index - 1) ? clue.power : 0;
  if (lower !== 98 && lower !== 100 && lower !== 102) return 0;
  if (isLetterAt(text, index - 1)) return 0;
  const beginning = text.slice(index, index + 3).toLowerCase();
  return beginnings.has(beginning) || beginnings.has(beginning.slice(0, 2)) ? clue.birth : 0;
}

const beginnings = new Set([
  ...['fød', 'fod', 'foe', 'fda', 'f d', 'f.', 'f:', 'fnr', 'f n', 'bor', 'bir', 'dob', 'd.o', 'dat'],
  ...Array.from('0123456789', (digit) => [`f${digit}`, `f ${digit}`]).flat(),
]);

function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

function isLetterAt(text: string, index: number): boolean {
  const lower = text.charCodeAt(index) | 32;
  return lower >= 97 && lower <= 122;
}
