/** Tells whether bytes that come in chunks can be nothing but UTF-16 without a byte order mark. */
export interface Utf16Check {
  /** `at`: bytes before the chunk. */
  readonly write: (chunk: Uint8Array, at: number) => void;
  /** The order of its bytes; null where it is no such text. */
  readonly end: (size: number) => 'utf-16le' | 'utf-16be' | null;
}

/** The high bytes of the letters of a Norwegian text: Latin with its extensions, dashes, quotes, the euro, the minus. */
const highBytes = new Set([0x00, 0x01, 0x02, 0x1e, 0x20, 0x21, 0x22]);
const isHigh = Uint8Array.from({ length: 256 }, (_, byte) => (highBytes.has(byte) ? 1 : 0));

/**
 * Plain letters in UTF-16 have a zero in every second byte, which no text in another encoding has. So it is UTF-16
 * where the first letter is plain, every second byte is the high byte of a letter that a Norwegian text is written
 * with, and no byte is left over.
 */
export function checkUnmarkedUtf16(): Utf16Check {
  let littleStands = true;
  let bigStands = true;
  return {
    write: (chunk, at) => {
      littleStands &&= mayBe(chunk, at, 1);
      bigStands &&= mayBe(chunk, at, 0);
    },
    end: (size) => {
      if (size < 2 || size % 2 === 1) return null;
      if (littleStands) return 'utf-16le';
      return bigStands ? 'utf-16be' : null;
    },
  };
}

/** `high`: whether the high byte of a letter is its first (0) or its second one (1). */
function mayBe(chunk: Uint8Array, at: number, high: 0 | 1): boolean {
  for (let index = 0; index < chunk.length; index += 1) {
    const byte = chunk[index] ?? 0;
    const position = at + index;
    const isHighByte = position % 2 === high;
    if (isHighByte && isHigh[byte] === 0) return false;
    if (position < 2 && isHighByte !== (byte === 0)) return false;
  }
  return true;
}
