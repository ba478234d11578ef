/** What is odd about the letters of a cell. */
export interface OddLetters {
  /** Letters that a program wrote for those that it could not read (U+FFFD). */
  readonly lost: boolean;
  /** How many characters cannot be seen, or move what stands beside them. */
  readonly invisible: number;
  /** The text as it probably was before UTF-8 was read as something else (`SÃ¸rvik` was `Sørvik`); null where it was not. */
  readonly utf8Repaired: string | null;
  /** The same for letters of old Macs and of DOS (`S¿rvik`). */
  readonly oldRepaired: string | null;
}

/** What Windows-1252 has for the bytes 0x80 to 0x9F, where it is not the same in Unicode. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The letters that stand for the bytes 0x80 to 0xBF: those behind the first one of a letter in UTF-8. */
const behind = `[${windows1252}\\u0080-\\u00bf]`;

/**
 * Letters of two and three bytes: those of Western Europe (C2, C3), the Sámi ones (C4, C5), dashes, quotes and the euro
 * (E2). The first ones of the Sámi letters, Ä and Å, may stand before any sign, so for these the result decides.
 */
const twiceDecoded = new RegExp(`[\\u00c2-\\u00c5]${behind}|\\u00e2${behind}{2}`, 'g');

/** Without ŧ: its two halves, Å and §, may stand side by side. */
const samiLetters = new Set('čđŋšžČĐŊŠŦŽ');

/** Æ, ø and å as old Macs and DOS wrote them, read as Windows-1252. */
const oldLetters: Readonly<Record<string, string>> = {
  '¾': 'æ',
  '¿': 'ø',
  Œ: 'å',
  '®': 'Æ',
  '¯': 'Ø',
  '\u0081': 'Å',
  '‘': 'æ',
  '›': 'ø',
  '†': 'å',
  '\u009d': 'Ø',
  '\u008f': 'Å',
};

/** Within words only: each of these signs has a use of its own beside them. */
const oldWithinWord = /(?<=\p{L})[¾¿Œ®¯‘›†](?=\p{Ll})|[\u0081\u009d\u008f](?=\p{L})/gu;

/** Controls but tab and line breaks, soft hyphens, zero-width and bidirectional marks, byte order marks. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Any letter that one of the others may take: nearly every cell holds none. */
const mayBeOdd = new RegExp(`${invisible.source}|[\\u00ae\\u00af\\u00be\\u00bf\\u00c2-\\u00c5âŒ‘›†\\ufffd]`);

/**
 * Looks for letters that were lost, cannot be seen or became others on their way into a cell; null where there is
 * nothing odd. What stood there is told and never put in its place.
 */
export function findOddLetters(cell: string): OddLetters | null {
  if (!mayBeOdd.test(cell)) return null;
  const utf8Repaired = changed(cell, cell.replace(twiceDecoded, decodeAgain));
  const old = cell.replace(oldWithinWord, (letter) => oldLetters[letter] ?? letter);
  const oldRepaired = utf8Repaired === null ? changed(cell, old) : null;
  const lost = cell.includes('\ufffd');
  // A control that is a letter of an old Mac is told as that.
  const count = ((oldRepaired ?? utf8Repaired ?? cell).match(invisible) ?? []).length;
  if (!lost && count === 0 && utf8Repaired === null && oldRepaired === null) return null;
  return { lost, invisible: count, utf8Repaired, oldRepaired };
}

const changed = (before: string, after: string): string | null => (before === after ? null : after);

function decodeAgain(letters: string): string {
  const bytes = Uint8Array.from(letters, (letter) => {
    const index = windows1252.indexOf(letter);
    return index === -1 ? letter.charCodeAt(0) : 0x80 + index;
  });
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const isLetter = /^[ÄÅ]/.test(letters) ? samiLetters.has(decoded) : !decoded.includes('\ufffd');
  return isLetter ? decoded : letters;
}
