import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CatalogueTexts } from '../catalogue/read-catalogue.ts';
import type { FontFiles } from '../typography/font-files.ts';

const templates = new URL('../../templates/', import.meta.url);

/** A text file of the package's `templates/` folder, by its path below it. */
export const readTemplateFile = (path: string): Promise<string> => readFile(new URL(path, templates), 'utf8');

/** Where a file of the package's `templates/` folder is. */
export const templatePath = (path: string): string => fileURLToPath(new URL(path, templates));

/** The same as bytes, so that a byte order mark stays. */
export const readTemplateBytes = (path: string): Promise<Uint8Array> => readFile(new URL(path, templates));

/** The files below a folder of `templates/`, as paths from that folder with forward slashes, in the order of their names. */
export async function listTemplateFiles(folder: string): Promise<readonly string[]> {
  const root = fileURLToPath(new URL(`${folder}/`, templates));
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  return files.map((file) => file.replaceAll('\\', '/')).sort();
}

/** The texts that the catalogue is made of: as the build wrote them for speed, else as people wrote them. */
export async function readCatalogueTexts(): Promise<CatalogueTexts> {
  const [effectGoals, hph, indicators, municipalities] = await Promise.all([
    readCatalogueFile('effect-goals'),
    readCatalogueFile('hph'),
    readCatalogueFile('indicators'),
    readCatalogueFile('municipalities'),
  ]);
  return { effectGoals, hph, indicators, municipalities };
}

/** One file of the catalogue, by its name without an ending. */
export const readCatalogueFile = (name: string): Promise<string> =>
  readFile(new URL(`../catalogue/${name}.json`, import.meta.url), 'utf8').catch(() =>
    readTemplateFile(`catalogue/${name}.yaml`),
  );

const faces = { regular: '400Regular', semibold: '600SemiBold', bold: '700Bold', italic: '400Regular_Italic' } as const;

/** Where the four faces of Source Sans 3 are that a poster is set in. */
export function fontPaths(): readonly string[] {
  return Object.values(faces).map(pathOfFace);
}

const pathOfFace = (face: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`);

/** The four faces of Source Sans 3 that a poster is set in. */
export async function readFontFiles(): Promise<FontFiles> {
  const [regular, semibold, bold, italic] = await Promise.all([
    readFile(pathOfFace(faces.regular)),
    readFile(pathOfFace(faces.semibold)),
    readFile(pathOfFace(faces.bold)),
    readFile(pathOfFace(faces.italic)),
  ]);
  return { regular, semibold, bold, italic };
}
