import type { FontFiles } from './font-files.ts';
import { type FontFace, readFontFace } from './read-font-face.ts';
import { faceOf, type TextStyle } from './text-style.ts';

/** Heights of a face at a size, in the unit of the size. */
export interface LineMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
}

/** What the fonts know of a text. All lengths are in the unit that the style's size has. */
export interface FontSet {
  /** Width of a text on one line, kerned as browsers do. */
  readonly measure: (text: string, style: TextStyle) => number;
  readonly metrics: (style: TextStyle) => LineMetrics;
  /** Characters that the face cannot draw, each once: another font of the machine will have to. */
  readonly lacks: (text: string, style: Pick<TextStyle, 'weight' | 'italic'>) => readonly string[];
}

/**
 * Reads the metrics of the four faces.
 *
 * Widths agree with fontkit's and with those that Chromium draws (tested). Characters without a glyph are counted as
 * wide as the widest emoji, so that a text that falls back to another font still stays inside its box.
 */
export function readFontSet(files: FontFiles): FontSet {
  const faces: Readonly<Record<keyof FontFiles, FontFace>> = {
    regular: readFontFace(files.regular),
    italic: readFontFace(files.italic),
    semibold: readFontFace(files.semibold),
    bold: readFontFace(files.bold),
  };
  return {
    measure: (text, style) => faces[faceOf(style)].width(text) * style.size,
    metrics: (style) => {
      const { ascent, descent, lineGap, capHeight, xHeight } = faces[faceOf(style)];
      const at = (share: number): number => share * style.size;
      return {
        ascent: at(ascent),
        descent: at(descent),
        lineGap: at(lineGap),
        capHeight: at(capHeight),
        xHeight: at(xHeight),
      };
    },
    lacks: (text, style) => {
      const { has } = faces[faceOf(style)];
      const missing = Array.from(text.normalize('NFC')).filter((character) => !has(character.codePointAt(0) ?? 0));
      return [...new Set(missing)];
    },
  };
}
