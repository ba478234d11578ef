import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
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

/** Writes every file whole or not at all: beside its place first, then renamed into it. */
export async function writeFiles(folder: string, files: readonly OutputFile[], shown: string): Promise<void> {
  for (const { path, content } of files) await writeWhole(join(folder, path), content, `${shown}/${path}`);
}

/** Writes one file whole or not at all; what stood there before stays until the new file is complete. */
export async function writeWhole(path: string, content: string | Uint8Array, shown: string): Promise<void> {
  try {
    await writeBeside(path, content);
  } catch (error) {
    throw cannotWrite(shown, error);
  }
}

async function writeBeside(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, temporaryName('part'));
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await renamePatiently(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
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
    EISDIR: 'not-a-folder',
    ENOSPC: 'no-space',
    EDQUOT: 'no-space',
  };
  return new CannotRun({ kind: 'cannot-write', path, reason: reasons[codeOf(error)] ?? 'other' });
}

/** Whether there is something at a path. */
export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
