import { markPng, type PngMarks } from './mark-png.ts';

/** The part of resvg that is used. */
export type ResvgModule = Pick<typeof import('@resvg/resvg-js'), 'Resvg'>;

/** How large a PNG is, in pixels across. */
export interface PngSize {
  readonly width: number;
}

/** Makes PNG files of SVG files. */
export type WritePng = (svg: string, size: PngSize, marks: PngMarks) => Uint8Array;

export interface PngFonts {
  /** Paths of TrueType files. */
  readonly paths: readonly string[];
  /** The name that texts and drawings ask for. */
  readonly family: string;
}

/**
 * A writer of PNG files, which are drawn with the given fonts and no others. The same SVG gives the same bytes.
 *
 * Null where resvg is not installed, or not for this kind of computer.
 */
export async function makePngWriter(
  { paths, family }: PngFonts,
  load: () => Promise<ResvgModule> = loadResvg,
): Promise<WritePng | null> {
  const resvg = await load().catch(() => null);
  if (resvg === null) return null;
  const font = { fontFiles: [...paths], loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family };
  return (svg, { width }, marks) => {
    const picture = new resvg.Resvg(svg, { font, fitTo: { mode: 'width', value: width }, background: '#fff' });
    return markPng(picture.render().asPng(), marks);
  };
}

const loadResvg = (): Promise<ResvgModule> => import('@resvg/resvg-js');
