/** What a chunk of a file holds anywhere. */
export interface SeenBytes {
  /** A byte above 0x7F: not ASCII. */
  readonly high: boolean;
  readonly zero: boolean;
  readonly quote: boolean;
}

const highBits = 0x80808080 | 0;
const ones = 0x01010101;
const quotes = 0x22222222;

/**
 * Looks at every byte of a chunk, four at a time, as every byte of every file passes here. A byte of a word is zero
 * where subtracting 1 from each byte borrows a high bit that was not there (Warren, Hacker's Delight, 6-1: exact for
 * the question whether there is any).
 */
export function lookOverBytes(chunk: Uint8Array): SeenBytes {
  const before = Math.min(chunk.length, (4 - (chunk.byteOffset % 4)) % 4);
  const words = new Int32Array(chunk.buffer, chunk.byteOffset + before, Math.floor((chunk.length - before) / 4));
  let [high, zero, quote] = [0, 0, 0];
  const look = (word: number): void => {
    high |= word;
    zero |= (word - ones) & ~word;
    const marked = word ^ quotes;
    quote |= (marked - ones) & ~marked;
  };
  for (const word of words) look(word);
  // A single byte is looked at four times over, so that the other three of its word say nothing of their own.
  for (const byte of chunk.subarray(0, before)) look(byte * ones);
  for (const byte of chunk.subarray(before + words.length * 4)) look(byte * ones);
  return { high: (high & highBits) !== 0, zero: (zero & highBits) !== 0, quote: (quote & highBits) !== 0 };
}
