import { stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { escapePath, glob } from 'tinyglobby';
import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { type DataFile, type InputPlace, isPattern, patternsFor } from './find-data-files.ts';
import { nameOfFile } from './name-of-file.ts';

/** What a table is saved as. A text (`.txt`) is more often a note than a table. */
const tables = '*.{csv,tsv,xlsx,xlsm,xlsb,xls,ods}';

/**
 * The tables that lie beside those that are read and are not read themselves: in the folders of the patterns in gpf.yaml,
 * or in a folder that is an input. Otherwise a team that saves its sheet under another name or as another kind of file
 * would be left out without a word.
 */
export async function findUnreadFiles(
  inputs: readonly string[],
  place: InputPlace,
  read: readonly DataFile[],
): Promise<readonly Finding[]> {
  const known = new Set(read.map(({ path }) => path));
  const findings = new Map<string, Finding>();
  for (const input of inputs.length > 0 ? inputs : ['.']) {
    const folder = resolve(place.cwd, input);
    if (input === '-' || !(await isFolder(folder))) continue;
    const patterns = patternsFor(folder, place);
    for (const path of await tablesBeside(patterns ?? ['*'], folder, resolve(place.cwd, place.out))) {
      if (!known.has(path)) findings.set(path, tell(nameOfFile(path, place), patterns));
    }
  }
  return [...findings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false;

async function tablesBeside(patterns: readonly string[], cwd: string, out: string): Promise<readonly string[]> {
  const places = foldersOf(patterns).map((folder) => (folder === '.' ? tables : `${folder}/${tables}`));
  const options = { cwd, ignore: ['**/~$*'], expandDirectories: false, caseSensitiveMatch: false } as const;
  const found = places.length === 0 ? [] : await glob(places, options);
  return found.map((match) => resolve(cwd, match)).filter((path) => !path.startsWith(out + sep));
}

/**
 * The folders of the patterns. Where there are others, a single file beside gpf.yaml does not make that a folder of
 * data: an adviser keeps other lists there.
 */
function foldersOf(patterns: readonly string[]): readonly string[] {
  const folders = patterns.map((pattern) => ({
    folder: isPattern(pattern) ? dirname(pattern) : escapePath(dirname(pattern)),
    isPattern: isPattern(pattern),
  }));
  const isElsewhere = folders.some(({ folder }) => folder !== '.');
  const kept = folders.filter((one) => one.isPattern || one.folder !== '.' || !isElsewhere);
  return [...new Set(kept.map(({ folder }) => folder))];
}

function tell(name: string, patterns: readonly string[] | null): Finding {
  return makeFinding('unread-file', wholeFile(maskIdentifiers(name)), { patterns });
}
