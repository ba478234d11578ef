import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Trouble } from '../language/help-texts.ts';
import { CannotRun } from './cannot-run.ts';

/** A file to write: its path below the folder, with forward slashes, and its content. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

type Reason = Extract<Trouble, { readonly kind: 'cannot-write' }>['reason'];

/** Programs that look into a new file (virus scanners, Excel) hold it for a moment: try again, and then say it. */
const retryAfterMs = [5, 10, 20, 40, 80, 160, 320] as const;
const passing: readonly string[] = ['EBUSY', 'EPERM', 'EACCES'];

/**
 * Makes sure, before any work, that the folder is there and takes files, and that the named ones are not held by
 * another program. Errors: `CannotRun` with what stands in the way. `shown` is the folder as the user named it.
 */
export async function probeFolder(folder: string, paths: readonly string[], shown: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const probe = join(folder, temporaryName('probe'));
    await (await open(probe, 'wx')).close();
    await rm(probe);
  } catch (error) {
    throw cannotWrite(shown, error);
  }
  for (const path of paths) await probeFile(join(folder, path), `${shown}/${path}`);
}

async function probeFile(path: string, shown: string): Promise<void> {
  try {
    await (await open(path, 'r+')).close();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw cannotWrite(shown, error);
  }
}

/**
 * Writes every file whole or not at all: all beside their places first, and only when every one is there are they renamed
 * into place, in their order. The disk is not waited for (`fsync` takes longer than drawing a poster, and what a power
 * cut takes can be made again); a program that is stopped leaves the old file or the new one.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[], shown: string): Promise<void> {
  await writeAll(files.map(({ path, content }) => ({ path: join(folder, path), content, shown: `${shown}/${path}` })));
}

/** Writes one file whole or not at all; what stood there before stays until the new file is complete. */
export const writeWhole = (path: string, content: OutputFile['content'], shown: string): Promise<void> =>
  writeAll([{ path, content, shown }]);

interface NamedFile extends OutputFile {
  readonly shown: string;
}

async function writeAll(files: readonly NamedFile[]): Promise<void> {
  const parts = files.map((file, index) => ({ ...file, part: partOf(file.path, index) }));
  try {
    refuseFailures(await Promise.allSettled(parts.map((file) => naming(file, writePart(file.part, file.content)))));
    for (const file of parts) await naming(file, renamePatiently(file.part, file.path));
  } finally {
    await Promise.all(parts.map(({ part }) => rm(part, { force: true })));
  }
}

const partOf = (path: string, index: number): string => join(dirname(path), temporaryName(`part-${index}`));

async function writePart(part: string, content: OutputFile['content']): Promise<void> {
  await mkdir(dirname(part), { recursive: true });
  await writeFile(part, content, { flag: 'wx' });
}

/** Says of a step that fails which file it was about. */
async function naming({ shown }: NamedFile, step: Promise<void>): Promise<void> {
  try {
    await step;
  } catch (error) {
    throw cannotWrite(shown, error);
  }
}

/** Waits until all have ended, so that nothing is still being written when the first failure is told. */
function refuseFailures(results: readonly PromiseSettledResult<void>[]): void {
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const wait of retryAfterMs) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!passing.includes(codeOf(error))) throw error;
      await setTimeout(wait);
    }
  }
  await rename(from, to);
}

const temporaryName = (kind: string): string => `.gpf-${process.pid}-${kind}`;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

function cannotWrite(path: string, error: unknown): CannotRun {
  const reasons: Readonly<Record<string, Reason>> = {
    EBUSY: 'locked',
    EPERM: 'denied',
    EACCES: 'denied',
    EROFS: 'denied',
    ENOTDIR: 'not-a-folder',
    EEXIST: 'not-a-folder',
    ENOSPC: 'no-space',
    EDQUOT: 'no-space',
  };
  return new CannotRun({ kind: 'cannot-write', path, reason: reasons[codeOf(error)] ?? 'other' });
}

/** Whether there is something at a path. */
export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
