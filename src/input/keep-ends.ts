import { joinBytes } from './join-bytes.ts';

/** Keeps the beginning and the end of a file that comes in chunks, for recognizing what it is. */
export interface KeptEnds {
  readonly write: (chunk: Uint8Array) => void;
  /** Bytes so far. */
  readonly size: () => number;
  readonly head: () => Uint8Array;
  /** The beginning and the end, without what stands between. */
  readonly both: () => Uint8Array;
}

const keptBytes = 65_536;

export function keepEnds(): KeptEnds {
  const head = new Uint8Array(keptBytes);
  let tail: Uint8Array = new Uint8Array(0);
  let size = 0;
  return {
    write: (chunk) => {
      const room = Math.max(0, keptBytes - size);
      head.set(chunk.subarray(0, room), Math.min(size, keptBytes));
      const behind = chunk.subarray(room);
      if (behind.length >= keptBytes) tail = behind.slice(-keptBytes);
      else if (behind.length > 0) tail = joinBytes([tail, behind]).slice(-keptBytes);
      size += chunk.length;
    },
    size: () => size,
    head: () => head.subarray(0, Math.min(size, keptBytes)),
    both: () => joinBytes([head.subarray(0, Math.min(size, keptBytes)), tail]),
  };
}
