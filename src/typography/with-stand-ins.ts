import type { FontSet } from './read-font-set.ts';
import type { TextStyle } from './text-style.ts';

/** What is drawn for a character that the font lacks: an empty square, as systems without a font for it do. */
const standIn = '\u25A1';

/** Joiners, selectors, accents and tones of skin, which stand with another character. */
const joins = /^[\p{M}\p{Cf}\p{Emoji_Modifier}]$/u;

/**
 * A text with a square for each character that the font lacks (emoji, Chinese), for formats that hold every letter
 * themselves and take no font of the machine.
 */
export function withStandIns(
  text: string,
  style: Pick<TextStyle, 'weight' | 'italic'>,
  { lacks }: Pick<FontSet, 'lacks'>,
): string {
  const missing = new Set(lacks(text, style));
  if (missing.size === 0) return text;
  const draw = (character: string): string => {
    if (!missing.has(character)) return character;
    if (/\s/.test(character)) return ' ';
    return joins.test(character) ? '' : standIn;
  };
  return Array.from(text.normalize('NFC'), draw).join('');
}
