import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import type { Project } from '../project/project.ts';
import { CannotRun } from './cannot-run.ts';
import { nameOfFile } from './name-of-file.ts';

/** A table to read: its path (null for standard input) and its name in messages, with forward slashes. */
export interface DataFile {
  readonly path: string | null;
  readonly name: string;
}

/** Where the inputs are looked for. */
export interface InputPlace {
  readonly cwd: string;
  /** The project file, null where there is none. */
  readonly config: string | null;
  readonly project: Project;
  /** The folder of the report, from the current folder: what was written there is no input. */
  readonly out: string;
}

/**
 * The tables of the inputs, in the order of their names. The folder of the project file stands for the files under its
 * `data:`; any other folder for its own CSV files and workbooks. Errors: `CannotRun` where an input is not there, or a folder has none
 * and there is no other trouble to tell of (`mayBeEmpty`).
 */
export async function findDataFiles(
  inputs: readonly string[],
  place: InputPlace,
  mayBeEmpty = false,
): Promise<readonly DataFile[]> {
  const files: DataFile[] = [];
  for (const input of inputs.length > 0 ? inputs : ['.']) files.push(...(await findOne(input, place, mayBeEmpty)));
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

async function findOne(input: string, place: InputPlace, mayBeEmpty: boolean): Promise<readonly DataFile[]> {
  if (input === '-') return [{ path: null, name: '-' }];
  const path = resolve(place.cwd, input);
  const found = await stat(path).catch(() => null);
  if (!found) throw new CannotRun({ kind: 'input-not-found', path: input });
  if (!found.isDirectory()) return [{ path, name: nameOfFile(path, place) }];
  const paths = await findInFolder(path, place);
  if (paths.length === 0 && !mayBeEmpty) throw new CannotRun({ kind: 'no-input', path: input });
  return paths.map((one) => ({ path: one, name: nameOfFile(one, place) }));
}

/** Not what is hidden, nor what Excel keeps beside a workbook that is open (`~$sheet.xlsx`). */
const isTable = /^(?!~\$)[^.].*\.(?:csv|xlsx|xlsm)$/i;

async function findInFolder(folder: string, { config, project, cwd, out }: InputPlace): Promise<readonly string[]> {
  const patterns = patternsFor(folder, { config, project });
  if (patterns !== null) return expandPatterns(patterns, folder, resolve(cwd, out));
  const entries = await readdir(folder, { withFileTypes: true });
  const tables = entries.filter((entry) => !entry.isDirectory() && isTable.test(entry.name));
  return tables.map(({ name }) => join(folder, name)).sort(byName);
}

/** What gpf.yaml says of a folder: its files under `data:`; null where the folder is not that of gpf.yaml, or it says nothing. */
export function patternsFor(
  folder: string,
  { config, project }: Pick<InputPlace, 'config' | 'project'>,
): readonly string[] | null {
  if (config === null || dirname(config) !== folder || project.data === null) return null;
  return project.data.map(({ file }) => file.replaceAll('\\', '/'));
}

/** Whether a name under `data:` stands for any number of files. */
export const isPattern = (name: string): boolean => /[*?[{]/.test(name);

/** A pattern without a match, and a name without a file, stay as they are, so that the absence becomes a finding. */
async function expandPatterns(patterns: readonly string[], cwd: string, out: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const pattern of patterns) {
    const found = isPattern(pattern)
      ? await glob(pattern, { cwd, ignore: ['**/~$*'], expandDirectories: false, caseSensitiveMatch: false })
      : [];
    const matches = found.map((match) => resolve(cwd, match)).filter((path) => !path.startsWith(out + sep));
    paths.push(...(matches.length > 0 ? matches.sort(byName) : [resolve(cwd, pattern)]));
  }
  return [...new Set(paths)];
}

/** By code units, so that the order is the same everywhere. */
const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
