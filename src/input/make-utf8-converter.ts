import type { Encoding } from '../domain/table.ts';
import type { ByteScan } from './byte-scan.ts';
import { joinBytes } from './join-bytes.ts';

/** Turns the bytes of a file into UTF-8 without a byte order mark, chunk by chunk. */
export interface Utf8Converter {
  readonly write: (chunk: Uint8Array) => Uint8Array;
  readonly end: () => Uint8Array;
}

/** What Windows-1252 has for the bytes 0x80 to 0x9F (WHATWG Encoding Standard); five of them stand for nothing. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const nothing = new Uint8Array(0);

/** How each encoding is converted, where its bytes cannot be passed on as they are. */
const makers = {
  'utf-8': () => decodeWith('utf-8'),
  'utf-16le': () => decodeWith('utf-16le'),
  'utf-16be': () => decodeWith('utf-16be'),
  'utf-32le': () => convertUtf32(true),
  'utf-32be': () => convertUtf32(false),
  'windows-1252': () => convertWindows1252(),
} as const satisfies Record<Encoding, () => Utf8Converter>;

/** Makes a converter for the encoding that a scan has decided. What cannot be decoded becomes U+FFFD. */
export function makeUtf8Converter(scan: Pick<ByteScan, 'encoding' | 'markLength' | 'isSoundUtf8'>): Utf8Converter {
  const converter = scan.isSoundUtf8
    ? { write: (chunk: Uint8Array) => chunk, end: () => nothing }
    : makers[scan.encoding]();
  let mark = scan.markLength;
  return {
    write: (chunk) => {
      const skipped = Math.min(mark, chunk.length);
      mark -= skipped;
      return converter.write(chunk.subarray(skipped));
    },
    end: converter.end,
  };
}

function decodeWith(encoding: string): Utf8Converter {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const encoder = new TextEncoder();
  return {
    write: (chunk) => encoder.encode(decoder.decode(chunk, { stream: true })),
    end: () => encoder.encode(decoder.decode()),
  };
}

/**
 * By a table of our own: Node 20 decodes `windows-1252` as Latin-1 and so makes control characters of 0x80 to 0x9F;
 * other versions do not.
 */
function convertWindows1252(): Utf8Converter {
  const encoder = new TextEncoder();
  const letters = Array.from({ length: 128 }, (_, index) =>
    encoder.encode(windows1252[index] ?? String.fromCharCode(0x80 + index)),
  );
  return {
    write: (chunk) => {
      const converted = new Uint8Array(chunk.length * 3);
      let at = 0;
      for (const byte of chunk) {
        const letter = byte < 0x80 ? null : letters[byte - 0x80];
        if (letter) {
          converted.set(letter, at);
          at += letter.length;
        } else {
          converted[at] = byte;
          at += 1;
        }
      }
      return converted.subarray(0, at);
    },
    end: () => nothing,
  };
}

const replacement = 0xfffd;

function convertUtf32(isLittleEndian: boolean): Utf8Converter {
  const encoder = new TextEncoder();
  let rest: Uint8Array = nothing;
  return {
    write: (chunk) => {
      const bytes = joinBytes([rest, chunk]);
      const view = new DataView(bytes.buffer);
      const letters: string[] = [];
      for (let at = 0; at + 4 <= bytes.length; at += 4) letters.push(letterOf(view.getUint32(at, isLittleEndian)));
      rest = bytes.slice(bytes.length - (bytes.length % 4));
      return encoder.encode(letters.join(''));
    },
    end: () => (rest.length === 0 ? nothing : encoder.encode(letterOf(replacement))),
  };
}

const letterOf = (code: number): string => String.fromCodePoint(code <= 0x10ffff ? code : replacement);
