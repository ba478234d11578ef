/** Signs of a text that may be spelled in another way; most texts have none, and this is soon seen. */
const maySpellOddly = /[&%\u0660-\uffff]/;

/** Digits that are not 0 to 9, which hold a number as well: full-width, Arabic, in a circle. */
const otherDigit = /(?![0-9])[\p{Nd}\p{No}]/gu;

/** What web pages and addresses write for a space or a hyphen. */
const written = /&(?:nbsp|ensp|emsp|thinsp|shy|#160|#xa0|#32|#45);|%(?:20|2d|c2%a0)/gi;

/** Takes no room and parts nothing. */
const unseen = '\u200b';

/**
 * A text in which every digit is one of 0 to 9 and every written-out space (`&nbsp;`, `%20`) a space. It is as long as
 * the text itself, so that places in the one are places in the other.
 *
 * @example spellPlainly('４１８１４０&nbsp;61033').length // => 17
 */
export function spellPlainly(text: string): string {
  if (!maySpellOddly.test(text)) return text;
  return plainDigits(text).replace(written, (code) => ` ${unseen.repeat(code.length - 1)}`);
}

/**
 * A text, as long as it was, with 0 to 9 for every digit of another kind.
 *
 * @example plainDigits('４１٢') // => '412'
 */
export function plainDigits(text: string): string {
  return text.replace(otherDigit, (character) => {
    const digit = digitOf(character);
    return digit === null ? character : digit + unseen.repeat(character.length - 1);
  });
}

const isDigit = /^\p{Nd}$/u;

/** Digits of a script stand one behind the other, and so their value can be counted from the first. */
function digitOf(character: string): string | null {
  const same = character.normalize('NFKC');
  // The small ones that stand for a power or a note.
  if (character < '\u0100') return null;
  if (/^[0-9]$/.test(same)) return same;
  if (!isDigit.test(character)) return null;
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && isDigit.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
