import { open, stat } from 'node:fs/promises';
import type { TeamId } from '../domain/ids.ts';
import type { DataFile } from './find-data-files.ts';

/** Tells of each file in turn which earlier one of the same team holds the very same bytes. */
export type SameFileFinder = (file: DataFile, team: TeamId | null) => Promise<DataFile | null>;

/** Makes a finder; only files of one size are opened. Null also where it cannot be told. */
export function makeSameFileFinder(): SameFileFinder {
  const bySize = new Map<number, { readonly file: DataFile; readonly team: TeamId | null }[]>();
  return async (file, team) => {
    const size = await sizeOf(file);
    if (size === null || size === 0) return null;
    const alike = bySize.get(size) ?? [];
    bySize.set(size, [...alike, { file, team }]);
    for (const other of alike) {
      if (other.team === team && (await holdSame(file, other.file).catch(() => false))) return other.file;
    }
    return null;
  };
}

const sizeOf = async ({ path }: DataFile): Promise<number | null> => {
  const found = path === null ? null : await stat(path).catch(() => null);
  return found?.isFile() ? found.size : null;
};

const blockBytes = 1 << 18;

/** Compares block by block, so that two long files that differ in their first lines cost next to nothing. */
async function holdSame({ path: pathA }: DataFile, { path: pathB }: DataFile): Promise<boolean> {
  if (pathA === null || pathB === null) return false;
  const a = await open(pathA);
  const b = await open(pathB).catch(async (error) => {
    await a.close();
    throw error;
  });
  try {
    const [left, right] = [Buffer.alloc(blockBytes), Buffer.alloc(blockBytes)];
    for (let at = 0; ; at += blockBytes) {
      const [fromA, fromB] = await Promise.all([a.read(left, 0, blockBytes, at), b.read(right, 0, blockBytes, at)]);
      const [partA, partB] = [left.subarray(0, fromA.bytesRead), right.subarray(0, fromB.bytesRead)];
      if (!partA.equals(partB)) return false;
      if (partA.length < blockBytes) return true;
    }
  } finally {
    await Promise.all([a.close(), b.close()]);
  }
}
