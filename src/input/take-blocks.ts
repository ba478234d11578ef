import { blockSize } from './reading-limits.ts';

/** Takes a block and says how many of its bytes are done with; the others come again, with more behind them. */
export type BlockTaker = (block: Uint8Array, isEnd: boolean) => number;

/** Gathers chunks of any size into blocks. */
export interface BlockGatherer {
  readonly write: (chunk: Uint8Array) => void;
  readonly end: () => void;
}

/**
 * Makes a gatherer. A block is as long as blocks are, and longer only where nothing of it could be used; so blocks do not
 * depend on how the chunks were cut. The bytes are copied, so that a chunk may be used again.
 */
export function takeBlocks(take: BlockTaker): BlockGatherer {
  let buffer = new Uint8Array();
  let length = 0;
  let target = blockSize;
  /** Hands on one block of what there is. */
  const pass = (isEnd: boolean): number => {
    const size = Math.min(length, target);
    const used = take(buffer.subarray(0, size), isEnd && size === length);
    buffer.copyWithin(0, used, length);
    length -= used;
    target = used === 0 ? target + blockSize : blockSize;
    return used;
  };
  return {
    write: (chunk) => {
      let from = 0;
      while (from < chunk.length) {
        const part = chunk.subarray(from, from + Math.max(0, target - length));
        if (length + part.length > buffer.length) buffer = grown(buffer, length, part.length);
        buffer.set(part, length);
        length += part.length;
        from += part.length;
        while (length >= target) pass(false);
      }
    },
    end: () => {
      while (length > 0) {
        const isWhole = length <= target;
        if (pass(true) === 0 && isWhole) return;
      }
    },
  };
}

/** Twice as large, so that a file in many small chunks is not copied for each; most files need no more than one. */
function grown(buffer: Uint8Array, length: number, more: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(2 * buffer.length, length + more));
  larger.set(buffer.subarray(0, length));
  return larger;
}
