/** What a block of whole rows is like, so that ordinary blocks take the short way. */
export interface BlockLook {
  readonly hasQuotes: boolean;
  readonly hasCarriageReturns: boolean;
  /** Whether there may be a letter that `findOddLetters` looks for. */
  readonly lettersMayBeOdd: boolean;
}

/**
 * The first bytes of the letters that `findOddLetters` looks for, in UTF-8: controls, no-break spaces and signs (C2), Œ
 * and the like (C5, C6, CB), dashes, quotes and zero-width letters (E2), byte order marks and U+FFFD (EF). The Norwegian
 * letters are none of them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
const oddBytes = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00c2\u00c5\u00c6\u00cb\u00e2\u00ef]/;

const quote = 0x22;
const carriageReturn = 0x0d;

/** Looks over a block; each byte is taken as one letter, which is much faster than reading it as text. */
export function lookOverBlock(block: Uint8Array): BlockLook {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  return {
    hasQuotes: bytes.includes(quote),
    hasCarriageReturns: bytes.includes(carriageReturn),
    lettersMayBeOdd: oddBytes.test(bytes.toString('latin1')),
  };
}
