/** Looks for zeros in a file: bytes, and letters of two or four bytes that are all zero. */
export interface ZeroSearch {
  /** `at`: bytes before the chunk. */
  readonly write: (chunk: Uint8Array, at: number) => void;
  /** A chunk without any zero was left out. */
  readonly skip: () => void;
  /** Whether a letter of so many bytes was zero. */
  readonly has: (bytesInLetter: 1 | 2 | 4) => boolean;
}

export function findZeros(): ZeroSearch {
  const found = { 1: false, 2: false, 4: false };
  let inRow = 0;
  const look = (byte: number, end: number): void => {
    inRow = byte === 0 ? inRow + 1 : 0;
    found[1] ||= inRow > 0;
    found[2] ||= inRow >= 2 && end % 2 === 0;
    found[4] ||= inRow >= 4 && end % 4 === 0;
  };
  return {
    write: (chunk, at) => {
      chunk.forEach((byte, index) => {
        look(byte, at + index + 1);
      });
    },
    skip: () => {
      inRow = 0;
    },
    has: (bytesInLetter) => found[bytesInLetter],
  };
}
