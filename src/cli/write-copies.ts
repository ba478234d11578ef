import { readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { CannotRun } from './cannot-run.ts';
import type { Host } from './host.ts';
import { copyPaths, type FileRepair } from './repair-files.ts';
import { type OutputFile, probeFolder, writeFiles } from './write-files.ts';

/** Paths of the copies below their folder, by the paths of the originals; null where no input is a file. */
export type Copies = ReadonlyMap<string, string> | null;

/**
 * Writes the copies of all files that were read, and to standard output what came from standard input. Errors:
 * `CannotRun` where the folder holds an input, or something else stands in the place of a copy.
 */
export async function writeCopies(repairs: readonly FileRepair[], shown: string, host: Host): Promise<Copies> {
  for (const { path, bytes } of repairs) if (path === null && bytes !== null) writeToOutput(bytes, host.out);
  const inputs = repairs.flatMap(({ path }) => path ?? []);
  if (inputs.length === 0) return null;
  const folder = resolve(host.cwd, shown);
  await refuseFolderOfInputs(folder, inputs, shown);
  const copied = repairs.filter(({ outcome, bytes }) => bytes !== null && outcome !== 'workbook');
  const copies = copyPaths(copied.flatMap(({ path }) => path ?? []));
  const files = copied.flatMap(({ path, bytes }): readonly OutputFile[] => {
    const copy = path === null ? undefined : copies.get(path);
    return copy === undefined || bytes === null ? [] : [{ path: copy, content: bytes }];
  });
  const missing = await withoutThoseThere(folder, files, shown);
  if (missing.length > 0) {
    await probeFolder(folder, [], shown);
    await writeFiles(folder, missing, shown);
  }
  return copies;
}

/** What is no UTF-8 and was left alone cannot go through as text: nothing is written, and the list says so. */
function writeToOutput(bytes: Uint8Array, out: (text: string) => void): void {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (Buffer.from(text).equals(bytes)) out(text);
}

/** Neither by its own name nor by a link. */
async function refuseFolderOfInputs(folder: string, inputs: readonly string[], shown: string): Promise<void> {
  const real = await realPathOf(folder);
  for (const input of inputs) {
    const places = [dirname(input), await realPathOf(dirname(input))];
    const isWithin = places.some((place) => [folder, real].some((out) => `${place}${sep}`.startsWith(`${out}${sep}`)));
    if (isWithin) throw new CannotRun({ kind: 'out-is-input', path: shown });
  }
}

const realPathOf = (path: string): Promise<string> => realpath(path).catch(() => path);

/** The copies that are not there yet. Errors: `CannotRun` where something else stands in the place of one. */
async function withoutThoseThere(folder: string, files: readonly OutputFile[], shown: string) {
  const missing: OutputFile[] = [];
  const others: string[] = [];
  for (const file of files) {
    const there = await readThere(join(folder, file.path));
    if (there === 'nothing') missing.push(file);
    else if (there === 'no-file' || !there.equals(Buffer.from(file.content))) others.push(`${shown}/${file.path}`);
  }
  if (others.length > 0) throw new CannotRun({ kind: 'copies-in-the-way', paths: others });
  return missing;
}

async function readThere(path: string): Promise<Buffer | 'nothing' | 'no-file'> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'nothing' : 'no-file';
  }
}
