import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import type { FaceName } from '../../../src/typography/font-files.ts';
import { faceOf, type TextStyle } from '../../../src/typography/text-style.ts';
import { sourceSans } from './source-sans.ts';

/** What a character covers, from the beginning of its line's baseline; y is downward, in shares of the size. */
export interface Ink {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const fonts = new Map<FaceName, { readonly font: Font; readonly unitsPerEm: number }>();

function fontOf(name: FaceName): { readonly font: Font; readonly unitsPerEm: number } {
  const known = fonts.get(name);
  if (known) return known;
  const face = new Face(new Blob(sourceSans[name]));
  const opened = { font: new Font(face), unitsPerEm: face.upem };
  fonts.set(name, opened);
  return opened;
}

/** As in the embedded subset, which has kerning and no swaps. */
const features = ['liga', 'clig', 'calt', 'rlig', 'rclt', 'ccmp', 'locl'].map((tag) => new Feature(tag, 0));

/** What another font draws instead of a missing character: as wide as it is counted, as high as color emoji are. */
const stranger = { advance: 1.3, top: -0.95, bottom: 0.25 } as const;
const withoutInk = /^[\p{Cf}\p{M}\p{Z}]$/u;

const remembered = new Map<string, readonly Ink[]>();

/** The boxes of a line's characters, by HarfBuzz from the glyphs of the font itself. */
export function inkOfText(text: string, style: Pick<TextStyle, 'weight' | 'italic'>): readonly Ink[] {
  const key = `${faceOf(style)} ${text}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size > 50_000) remembered.clear();
  const inks = shapeText(text.normalize('NFC'), faceOf(style));
  remembered.set(key, inks);
  return inks;
}

function shapeText(text: string, face: FaceName): readonly Ink[] {
  const { font, unitsPerEm } = fontOf(face);
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, features);
  const positions = buffer.getGlyphPositions();
  const inks: Ink[] = [];
  let x = 0;
  buffer.getGlyphInfos().forEach(({ codepoint: glyph, cluster }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    if (glyph === 0) {
      const character = String.fromCodePoint(text.codePointAt(cluster) ?? 0);
      if (withoutInk.test(character)) return;
      inks.push({ left: x, right: x + stranger.advance, top: stranger.top, bottom: stranger.bottom });
      x += stranger.advance;
      return;
    }
    const extents = font.glyphExtents(glyph);
    if (extents && extents.width !== 0) {
      const left = x + (xOffset + extents.xBearing) / unitsPerEm;
      const top = -(yOffset + extents.yBearing) / unitsPerEm;
      inks.push({
        left,
        right: left + extents.width / unitsPerEm,
        top,
        bottom: top - extents.height / unitsPerEm,
      });
    }
    x += xAdvance / unitsPerEm;
  });
  return inks;
}
