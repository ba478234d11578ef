import { Blob, Buffer, Face, Feature, Font, MetricsTag, shape } from 'harfbuzzjs';

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

/** A poster's subset holds kerning and no glyph swaps, so widths are taken without them. */
const withoutSwaps = ['liga', 'clig', 'calt', 'rlig', 'rclt', 'ccmp', 'locl'] as const;

/** So many widths are remembered at most; a poster asks for some thousand. */
const mostRemembered = 20_000;

/**
 * Reads the metrics that line breaking needs from the bytes of a font file, with HarfBuzz: the engine that Chromium and
 * Firefox set text with, so that a text is as wide here as there.
 *
 * Errors: throws where the bytes are no font.
 */
export function readFontFace(file: Uint8Array): FontFace {
  const face = new Face(new Blob(file));
  const font = new Font(face);
  if (face.collectUnicodes().length === 0) throw new TypeError('The file is no font with letters.');
  const share = (units: number): number => units / face.upem;
  const { ascender, descender, lineGap } = font.hExtents();
  return {
    ascent: share(ascender),
    descent: share(-descender),
    lineGap: share(lineGap),
    capHeight: share(font.getMetricPositionWithFallback(MetricsTag.CAP_HEIGHT)),
    xHeight: share(font.getMetricPositionWithFallback(MetricsTag.X_HEIGHT)),
    has: (codePoint) => (font.nominalGlyph(codePoint) ?? 0) !== 0,
    width: rememberWidths((text) => share(widthOf(text, font, face.upem))),
  };
}

/** Widths are asked for again and again, for the same words at other sizes. */
function rememberWidths(measure: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const width = measure(text.normalize('NFC'));
    if (known.size >= mostRemembered) known.clear();
    known.set(text, width);
    return width;
  };
}

function widthOf(text: string, font: Font, unitsPerEm: number): number {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(
    font,
    buffer,
    withoutSwaps.map((tag) => new Feature(tag, 0)),
  );
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().reduce((sum, { codepoint: glyph, cluster }, index) => {
    if (glyph !== 0) return sum + (positions[index]?.xAdvance ?? 0);
    const character = String.fromCodePoint(text.codePointAt(cluster) ?? 0);
    return sum + (withoutWidth.test(character) ? 0 : widestStranger * unitsPerEm);
  }, 0);
}
