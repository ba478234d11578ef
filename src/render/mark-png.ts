/** What a PNG file says of itself besides its picture. */
export interface PngMarks {
  /** Texts by the keywords of the PNG standard (section 11.3.4): `Title`, `Description`, `Software`. */
  readonly texts: Readonly<Record<string, string>>;
  /** Pixels to a metre, so that it prints at its right size. */
  readonly perMetre: number;
}

/** The signature and the header chunk, which always stands first (PNG, third edition, sections 5.2 and 11.2.1). */
const headLength = 8 + 25;

/**
 * Puts marks into a PNG file, behind its header: `pHYs` for its size on paper, and `iTXt` for texts of any language.
 *
 * Source: W3C, Portable Network Graphics, third edition, sections 5.3 (chunks), 11.3.3.4 (iTXt) and 11.3.4.3 (pHYs).
 */
export function markPng(png: Uint8Array, { texts, perMetre }: PngMarks): Uint8Array {
  const size = new Uint8Array(9);
  const view = new DataView(size.buffer);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  const chunks = [
    chunk('pHYs', size),
    ...Object.entries(texts).map(([keyword, text]) => chunk('iTXt', encode(`${keyword}\0\0\0\0\0${text}`))),
  ];
  return concat([png.subarray(0, headLength), ...chunks, png.subarray(headLength)]);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Length, type, data and checksum. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = concat([encode(type), data]);
  const bytes = new Uint8Array(named.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(named, 4);
  view.setUint32(named.length + 4, checksum(named));
  return bytes;
}

/** CRC-32 as the standard's annex D has it, bit by bit: the texts are short. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
