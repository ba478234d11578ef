import { makePdfWriter, type WritePdf } from '../render/write-pdf.ts';
import { makePngWriter, type WritePng } from '../render/write-png.ts';
import type { FontFiles } from '../typography/font-files.ts';
import { fontFamily } from '../typography/subset-fonts.ts';
import { fontPaths } from './package-files.ts';

/** What writes the formats that need a package which may be missing. Each is opened when it is first asked for, once. */
export interface Writers {
  /** Null where Typst's compiler is not installed. */
  readonly pdf: () => Promise<WritePdf | null>;
  /** Null where resvg is not installed. */
  readonly png: () => Promise<WritePng | null>;
}

/** How the packages are loaded; a test hands in a way that fails. */
export interface Loaders {
  readonly pdf?: Parameters<typeof makePdfWriter>[1];
  readonly png?: Parameters<typeof makePngWriter>[1];
}

/** The writers of a run, with the fonts of the package. */
export function openWriters(files: FontFiles, load: Loaders = {}): Writers {
  const { regular, italic, semibold, bold } = files;
  return {
    pdf: once(() => makePdfWriter({ files: [regular, italic, semibold, bold], family: fontFamily }, load.pdf)),
    png: once(() => makePngWriter({ paths: fontPaths(), family: fontFamily }, load.png)),
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
