import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { beginText, type TextReading } from './begin-text.ts';
import type { ByteScan } from './byte-scan.ts';
import { makeUtf8Converter } from './make-utf8-converter.ts';
import { largestFileMegabytes } from './reading-limits.ts';
import type { RowSink } from './row-sink.ts';
import { takeBlocks } from './take-blocks.ts';
import { tellNuls } from './tell-nuls.ts';

/** Reads a file from its bytes to rows, which it hands to a sink. */
export interface TableReader {
  /** Any part of the file, in order; how it is cut does not matter to what is read. */
  readonly write: (chunk: Uint8Array) => void;
  readonly end: () => void;
}

/**
 * Makes a reader for a file that was scanned before (`makeByteScan`), with the same bytes once more. Its memory does not
 * grow with the file. It never throws: what is wrong is told to the sink. A file that is no table has no `begin`.
 */
export function makeTableReader(file: string, scan: ByteScan, sink: RowSink): TableReader {
  const refusal = refusalOf(file, scan);
  if (refusal !== null) return { write: () => undefined, end: () => sink.finding(refusal) };
  const converter = makeUtf8Converter(scan);
  const text = scan.hasNuls ? readNuls(file, sink) : readText(file, scan, sink);
  return {
    write: (chunk) => text.write(converter.write(chunk)),
    end: () => {
      text.write(converter.end());
      text.end();
    },
  };
}

/** Why a file is not read at all; null where it may be a table. */
function refusalOf(file: string, { size, kind, hasContent }: ByteScan): Finding | null {
  const place = wholeFile(maskIdentifiers(file));
  if (size > largestFileMegabytes * 1_000_000) {
    return makeFinding('file-too-large', place, { limitMegabytes: largestFileMegabytes });
  }
  if (kind === 'protected') return makeFinding('file-is-protected', place, {});
  if (kind !== null) return makeFinding('file-is-spreadsheet', place, { kind });
  return hasContent ? null : makeFinding('file-empty', place, {});
}

function readNuls(file: string, sink: RowSink): TableReader {
  const teller = tellNuls(maskIdentifiers(file));
  return { write: teller.write, end: () => sink.finding(teller.finding()) };
}

/** The first block decides how the text is divided; it holds the whole sample that the delimiter is decided by. */
function readText(file: string, scan: ByteScan, sink: RowSink): TableReader {
  let reading: TextReading | null = null;
  const blocks = takeBlocks((block, isEnd) => {
    if (reading !== null) return reading.take(block, isEnd);
    const begun = beginText(block, { file, scan, sink });
    reading = begun;
    return begun.bytesAbove + begun.take(block.subarray(begun.bytesAbove), isEnd);
  });
  return {
    write: blocks.write,
    end: () => {
      blocks.end();
      reading?.end();
    },
  };
}
