import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontFiles } from '../../../src/typography/font-files.ts';
import { type FontSet, readFontSet } from '../../../src/typography/read-font-set.ts';

const { resolve } = createRequire(import.meta.url);
const read = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`)));

/** The faces that gpf is delivered with. */
export const sourceSans: FontFiles = {
  regular: read('400Regular/SourceSans3_400Regular'),
  italic: read('400Regular_Italic/SourceSans3_400Regular_Italic'),
  semibold: read('600SemiBold/SourceSans3_600SemiBold'),
  bold: read('700Bold/SourceSans3_700Bold'),
};

export const fontSet: FontSet = readFontSet(sourceSans);
