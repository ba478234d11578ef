import { open, stat } from 'node:fs/promises';
import type { DataFile } from './find-data-files.ts';

/** The name of a file among others that holds the very same bytes; null where none does, or where it cannot be told. */
export async function findSameFile(file: DataFile, others: readonly DataFile[]): Promise<string | null> {
  const size = await sizeOf(file);
  if (size === null || size === 0 || file.path === null) return null;
  for (const other of others) {
    if (other.path === null || (await sizeOf(other)) !== size) continue;
    if (await holdSame(file.path, other.path).catch(() => false)) return other.name;
  }
  return null;
}

const sizeOf = async ({ path }: DataFile): Promise<number | null> => {
  const found = path === null ? null : await stat(path).catch(() => null);
  return found?.isFile() ? found.size : null;
};

const blockBytes = 1 << 18;

/** Compares block by block, so that two long files that differ in their first lines cost next to nothing. */
async function holdSame(pathA: string, pathB: string): Promise<boolean> {
  const [a, b] = await Promise.all([open(pathA), open(pathB)]);
  try {
    const [left, right] = [Buffer.alloc(blockBytes), Buffer.alloc(blockBytes)];
    for (let at = 0; ; at += blockBytes) {
      const [fromA, fromB] = await Promise.all([a.read(left, 0, blockBytes, at), b.read(right, 0, blockBytes, at)]);
      if (fromA.bytesRead !== fromB.bytesRead || left.compare(right) !== 0) return false;
      if (fromA.bytesRead < blockBytes) return true;
    }
  } finally {
    await Promise.all([a.close(), b.close()]);
  }
}
