import type { Encoding } from '../domain/table.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** What Windows-1252 has for the bytes 0x80 to 0x9F (WHATWG Encoding Standard); five of them stand for nothing. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * Bytes to text: by the byte order mark; else UTF-8 where all of it is UTF-8; else Windows-1252, which is what Excel
 * writes as "CSV (semikolondelt)". It is decided by strict decoding and never by statistics. What cannot be decoded
 * becomes U+FFFD. The byte order mark is no part of the text.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const marked = byteOrderMarks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (marked) return { text: decode(bytes.subarray(marked.bytes.length), marked.encoding), encoding: marked.encoding };
  const utf8 = decodeStrictly(bytes);
  return utf8 === null
    ? { text: decodeWindows1252(bytes), encoding: 'windows-1252' }
    : { text: utf8, encoding: 'utf-8' };
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Node 20 decodes `windows-1252` as Latin-1 and so makes control characters of 0x80 to 0x9F; other versions do not.
 * Both end in the same text here.
 */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = decode(bytes, 'windows-1252');
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
}
