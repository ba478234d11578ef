import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import type { Project } from '../project/project.ts';
import { CannotRun } from './cannot-run.ts';

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
}

/**
 * The tables of the inputs, in the order of their names. The folder of the project file stands for the files under its
 * `data:`; any other folder for its own CSV files. Errors: `CannotRun` where an input is not there or a folder has none.
 */
export async function findDataFiles(inputs: readonly string[], place: InputPlace): Promise<readonly DataFile[]> {
  const files: DataFile[] = [];
  for (const input of inputs.length > 0 ? inputs : ['.']) files.push(...(await findOne(input, place)));
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

async function findOne(input: string, place: InputPlace): Promise<readonly DataFile[]> {
  if (input === '-') return [{ path: null, name: '-' }];
  const path = resolve(place.cwd, input);
  const found = await stat(path).catch(() => null);
  if (!found) throw new CannotRun({ kind: 'input-not-found', path: input });
  if (!found.isDirectory()) return [{ path, name: nameOf(path, place) }];
  const paths = await findInFolder(path, place);
  if (paths.length === 0) throw new CannotRun({ kind: 'no-input', path: input });
  return paths.map((one) => ({ path: one, name: nameOf(one, place) }));
}

async function findInFolder(folder: string, { config, project }: InputPlace): Promise<readonly string[]> {
  if (config !== null && dirname(config) === folder && project.data !== null) {
    return expandPatterns(
      project.data.map(({ file }) => file),
      folder,
    );
  }
  const entries = await readdir(folder, { withFileTypes: true });
  const tables = entries.filter((entry) => !entry.isDirectory() && /^[^.~].*\.csv$/i.test(entry.name));
  return tables.map(({ name }) => join(folder, name)).sort(byName);
}

/** A name without wildcards stays even where there is no such file, so that its absence becomes a finding. */
async function expandPatterns(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const pattern of patterns) {
    const isPattern = /[*?[{]/.test(pattern);
    const matches = isPattern ? await glob(pattern, { cwd, ignore: ['**/~$*'], expandDirectories: false }) : [pattern];
    paths.push(...matches.map((match) => resolve(cwd, match)).sort(byName));
  }
  return [...new Set(paths)];
}

/** By code units, so that the order is the same everywhere. */
const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** As a person in the project's folder would name it; without a project file, from the current folder. */
function nameOf(path: string, { cwd, config }: InputPlace): string {
  const fromProject = config === null ? null : relative(dirname(config), path);
  const name = fromProject === null || fromProject.startsWith('..') ? relative(cwd, path) : fromProject;
  return name.replaceAll('\\', '/');
}
