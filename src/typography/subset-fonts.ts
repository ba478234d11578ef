import type { FaceName, FontFiles } from './font-files.ts';
import { faceOf, type TextStyle } from './text-style.ts';

/** A text that will be drawn, and the face it is drawn in. */
export interface StyledText extends Pick<TextStyle, 'weight' | 'italic'> {
  readonly text: string;
}

const faces: readonly { readonly name: FaceName; readonly weight: number; readonly style: 'normal' | 'italic' }[] = [
  { name: 'regular', weight: 400, style: 'normal' },
  { name: 'italic', weight: 400, style: 'italic' },
  { name: 'semibold', weight: 600, style: 'normal' },
  { name: 'bold', weight: 700, style: 'normal' },
];

/** Kerning is what the widths were measured with; hints, glyph swaps and axes are of no use to a poster. */
const options = {
  targetFormat: 'sfnt',
  keepFeatures: ['kern'],
  noHinting: true,
  noLayoutClosure: true,
  dropTables: ['GSUB', 'GDEF', 'BASE', 'STAT', 'gasp', 'prep'],
} as const;

/** The name that texts ask for. */
export const fontFamily = 'Source Sans 3';

/**
 * The faces that a set of texts needs, cut down to their characters, as CSS with the fonts inside. A face that no text
 * uses is left out. The same characters give the same bytes, in whatever order they come.
 *
 * The fonts are embedded as plain TrueType: packing them as WOFF2 would save some 6 kB a face and cost half a second,
 * which is most of what a whole report may take.
 */
export async function subsetFonts(files: FontFiles, texts: readonly StyledText[]): Promise<string> {
  const { default: subsetFont } = await import('subset-font');
  const rules: string[] = [];
  for (const { name, weight, style } of faces) {
    const characters = charactersOf(texts.filter((text) => faceOf(text) === name));
    if (characters === '') continue;
    const font = await subsetFont(asBuffer(files[name]), characters, options);
    const source = `url(data:font/ttf;base64,${asBuffer(font).toString('base64')}) format("truetype")`;
    rules.push(`@font-face{font-family:"${fontFamily}";font-weight:${weight};font-style:${style};src:${source}}`);
  }
  return rules.join('\n');
}

function charactersOf(texts: readonly StyledText[]): string {
  // A page is handed in once for each face, and is long: each text is gone through once.
  const characters = new Set<string>();
  for (const text of new Set(texts.map((one) => one.text))) {
    for (const character of new Set(text.normalize('NFC'))) characters.add(character);
  }
  return [...characters].sort().join('');
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
