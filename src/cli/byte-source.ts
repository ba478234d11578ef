import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { DataFile } from './find-data-files.ts';

/** The bytes of an input, which can be gone through more than once. */
export interface ByteSource {
  /** Block by block, from the beginning. A block holds until the next one is asked for. */
  readonly blocks: () => AsyncIterable<Uint8Array>;
  readonly whole: () => Promise<Uint8Array>;
  /** Whether somebody has written to the file since it was opened. */
  readonly hasChanged: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

const blockBytes = 1 << 18;

/** Opens an input. Errors: those of the file system, with their codes; EISDIR for what is no ordinary file. */
export async function openByteSource(file: DataFile, readStdin: () => Promise<Uint8Array>): Promise<ByteSource> {
  if (file.path === null) return inMemory(await readStdin());
  // A pipe without a writer would keep us waiting for ever.
  const handle = await open(file.path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const before = await handle.stat();
  if (!before.isFile()) {
    await handle.close();
    throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
  }
  return {
    blocks: () => readBlocks(handle),
    whole: () => readWhole(handle),
    hasChanged: async () => {
      const now = await handle.stat();
      return now.size !== before.size || now.mtimeMs !== before.mtimeMs;
    },
    close: () => handle.close(),
  };
}

async function* readBlocks(handle: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(blockBytes);
  let position = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, blockBytes, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function readWhole(handle: FileHandle): Promise<Uint8Array> {
  const blocks: Uint8Array[] = [];
  for await (const block of readBlocks(handle)) blocks.push(Uint8Array.from(block));
  return Buffer.concat(blocks);
}

const inMemory = (bytes: Uint8Array): ByteSource => ({
  blocks: async function* () {
    for (let at = 0; at < bytes.length; at += blockBytes) yield bytes.subarray(at, at + blockBytes);
  },
  whole: async () => bytes,
  hasChanged: async () => false,
  close: async () => undefined,
});
