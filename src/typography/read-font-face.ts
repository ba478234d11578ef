import { type CharacterMap, readCharacterMap } from './read-character-map.ts';
import { type Kerning, readKerning } from './read-kerning.ts';
import { readSfntTables, type SfntTables } from './read-sfnt-tables.ts';

/** One face of a font: widths and heights as shares of the font size. */
export interface FontFace {
  readonly ascent: number;
  /** Below the baseline, as a positive number. */
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly has: (codePoint: number) => boolean;
  /** Width of a text on one line, kerned. */
  readonly width: (text: string) => number;
}

/**
 * What another font will draw instead of a character that the face lacks (emoji, Chinese) is at most this wide: the
 * widest color emoji are 1.25. Too wide an estimate leaves air; too narrow a one would run over the edge.
 */
const widestStranger = 1.3;

/** Joiners, selectors and accents that draw over or between their neighbors. */
const withoutWidth = /^[\p{Cf}\p{Mn}\p{Me}]$/u;

/**
 * Reads the metrics that line breaking needs from the bytes of a TrueType file, and nothing else. The whole file of a
 * face is read in about a millisecond, where a general font library takes a quarter of a second to load.
 *
 * Errors: throws where a table that every font must have is missing.
 */
export function readFontFace(file: Uint8Array): FontFace {
  const tables = readSfntTables(file);
  const unitsPerEm = tableOf(tables, 'head').getUint16(18);
  const hhea = tableOf(tables, 'hhea');
  const os2 = tableOf(tables, 'OS/2');
  const glyphOf = remember(readCharacterMap(tableOf(tables, 'cmap')));
  return {
    ascent: hhea.getInt16(4) / unitsPerEm,
    descent: -hhea.getInt16(6) / unitsPerEm,
    lineGap: hhea.getInt16(8) / unitsPerEm,
    capHeight: os2.getInt16(88) / unitsPerEm,
    xHeight: os2.getInt16(86) / unitsPerEm,
    has: (codePoint) => glyphOf(codePoint) !== 0,
    width: widthIn({
      glyphOf,
      advanceOf: readAdvances(tableOf(tables, 'hmtx'), hhea.getUint16(34)),
      kerning: readKerning(tables.get('GPOS')),
      unitsPerEm,
    }),
  };
}

function tableOf(tables: SfntTables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new TypeError(`The font has no table ${tag}.`);
  return table;
}

function remember(map: CharacterMap): CharacterMap {
  const known = new Map<number, number>();
  return (codePoint) => {
    const glyph = known.get(codePoint) ?? map(codePoint);
    known.set(codePoint, glyph);
    return glyph;
  };
}

/** Glyphs past the last width share it (OpenType 1.9, "hmtx"). */
const readAdvances =
  (hmtx: DataView, count: number) =>
  (glyph: number): number =>
    hmtx.getUint16(Math.min(glyph, count - 1) * 4);

interface Metrics {
  readonly glyphOf: CharacterMap;
  readonly advanceOf: (glyph: number) => number;
  readonly kerning: Kerning;
  readonly unitsPerEm: number;
}

/** So many widths are remembered at most; a poster asks for some thousand. */
const mostRemembered = 20_000;

/** Widths are asked for again and again, for the same words at other sizes. */
function widthIn(metrics: Metrics): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const width = widthOf(text, metrics);
    if (known.size >= mostRemembered) known.clear();
    known.set(text, width);
    return width;
  };
}

function widthOf(text: string, { glyphOf, advanceOf, kerning, unitsPerEm }: Metrics): number {
  let units = 0;
  let previous = 0;
  for (const character of text.normalize('NFC')) {
    const glyph = glyphOf(character.codePointAt(0) ?? 0);
    if (glyph === 0) {
      units += withoutWidth.test(character) ? 0 : widestStranger * unitsPerEm;
    } else {
      units += advanceOf(glyph) + (previous === 0 ? 0 : kerning(previous, glyph));
    }
    previous = glyph;
  }
  return units / unitsPerEm;
}
