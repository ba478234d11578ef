import type { Encoding } from '../domain/table.ts';
import { checkUnmarkedUtf16 } from './check-unmarked-utf16.ts';
import { checkUtf8 } from './check-utf8.ts';
import { findZeros } from './find-zeros.ts';
import { keepEnds } from './keep-ends.ts';
import { type FileKind, recognizeFileKind } from './recognize-file-kind.ts';

/** What the bytes of a whole file say, before any of them is read as text. */
export interface ByteScan {
  /** Bytes in the file. */
  readonly size: number;
  /** Something else than text, by its first bytes; null where it may be text. */
  readonly kind: FileKind | null;
  readonly encoding: Encoding;
  /** Bytes of the byte order mark, which is no part of the text. */
  readonly markLength: number;
  /** True for UTF-8 in which every byte is sound, so that it can be passed on as it is. */
  readonly isSoundUtf8: boolean;
  /** Whether there is anything but blanks, delimiters and quotes. */
  readonly hasContent: boolean;
  /** Whether a letter of the text is U+0000. */
  readonly hasNuls: boolean;
}

export interface ByteScanner {
  /** Any part of the file, in order; how it is cut does not matter. */
  readonly write: (chunk: Uint8Array) => void;
  readonly end: () => ByteScan;
}

const byteOrderMarks: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Bytes in each letter, for the rules about zeros. */
const unitOf = {
  'utf-8': 1,
  'windows-1252': 1,
  'utf-16le': 2,
  'utf-16be': 2,
  'utf-32le': 4,
  'utf-32be': 4,
} as const satisfies Record<Encoding, 1 | 2 | 4>;

/** What a file without any content is made of: blanks, `;`, `,`, quotes, no-break spaces, zeros and byte order marks. */
const emptyBytes = new Set([0, 9, 10, 11, 12, 13, 32, 34, 44, 59, 0xa0, 0xc2, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);
const isEmptyByte = Uint8Array.from({ length: 256 }, (_, byte) => (emptyBytes.has(byte) ? 1 : 0));

/**
 * Scans the bytes of a file once, to decide how all of it is to be read. By the byte order mark; else UTF-8 where the
 * whole file is UTF-8; else UTF-16 where it can be nothing else; else Windows-1252, which is what Excel writes as "CSV
 * (semikolondelt)". It is decided by strict decoding and never by statistics.
 */
export function makeByteScan(): ByteScanner {
  const ends = keepEnds();
  const utf8 = checkUtf8();
  const zeros = findZeros();
  const unmarked = checkUnmarkedUtf16();
  let hasContent = false;
  return {
    write: (chunk) => {
      hasContent ||= chunk.some((byte) => isEmptyByte[byte] === 0);
      utf8.write(chunk);
      if (chunk.includes(0)) zeros.write(chunk, ends.size());
      else zeros.skip();
      unmarked.write(chunk, ends.size());
      ends.write(chunk);
    },
    end: () => {
      const head = ends.head();
      const marked = byteOrderMarks.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
      const { isUtf8, isWhole } = utf8.end();
      const encoding = marked?.encoding ?? unmarked.end(ends.size()) ?? (isUtf8 ? 'utf-8' : 'windows-1252');
      return {
        size: ends.size(),
        kind: recognizeFileKind(ends.both()),
        encoding,
        markLength: marked?.bytes.length ?? 0,
        isSoundUtf8: encoding === 'utf-8' && isWhole,
        hasContent,
        hasNuls: zeros.has(unitOf[encoding]),
      };
    },
  };
}
