import { blockSize, largestRecord } from './reading-limits.ts';

/** Where a record stands in a block of bytes, and what is wrong with its quotes. */
export interface ScannedRecord {
  readonly start: number;
  /** Behind its line break. */
  readonly end: number;
  /** Physical lines that it takes. */
  readonly lines: number;
  readonly cells: number;
  readonly problem: 'unclosed-quote' | 'stray-quote' | null;
}

export interface RecordScan {
  readonly records: readonly ScannedRecord[];
  /** Bytes behind which the next record begins; what follows may be the beginning of one. */
  readonly used: number;
}

type Outcome =
  | { readonly kind: 'record'; readonly end: number; readonly cells: number; readonly lines: number }
  | { readonly kind: 'stray-quote' | 'unended' };

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Finds the borders of records by the rules that csv-parse has for quotes: one opens at the beginning of a cell and
 * nowhere else, and behind the closing one comes a delimiter or a line break. A record that breaks them costs its first
 * physical line; the next line begins a new one. So a quote that is never closed costs one row and not the rest of the
 * file. Without `isEnd` a record that may go on is left for the next block, unless it is longer than any can be.
 *
 * One call finds those that begin within a block's size, however long the bytes are, so that there are never many.
 *
 * Each quote opens or closes, so that of two lines that leave a quote open the second closes what the first opened: no
 * text makes it look at the same bytes over and over.
 */
export function scanRecords(block: Uint8Array, delimiter: number, isEnd: boolean): RecordScan {
  const records: ScannedRecord[] = [];
  let at = 0;
  while (at < Math.min(block.length, blockSize)) {
    const outcome = scanRecord(block, at, delimiter);
    if (outcome.kind === 'record' && mayEndHere(block, outcome.end, isEnd)) {
      records.push({ start: at, end: outcome.end, lines: outcome.lines, cells: outcome.cells, problem: null });
      at = outcome.end;
      continue;
    }
    if (outcome.kind === 'record' || (outcome.kind === 'unended' && !isEnd && block.length - at <= largestRecord))
      break;
    const end = endOfLine(block, at);
    if (!mayEndHere(block, end, isEnd)) break;
    const alone = scanRecord(block.subarray(at, end), 0, delimiter);
    const problem = alone.kind === 'unended' ? 'unclosed-quote' : 'stray-quote';
    records.push({ start: at, end, lines: 1, cells: 1, problem });
    at = end;
  }
  return { records, used: at };
}

/** Whether what ends here has ended, and does not go on with the next block (`\r` may be the first half of `\r\n`). */
function mayEndHere(block: Uint8Array, end: number, isEnd: boolean): boolean {
  return isEnd || (end < block.length ? true : block[end - 1] === lineFeed);
}

/** One record from its first byte; `unended` where the block or its longest length ends within quotes. */
function scanRecord(block: Uint8Array, start: number, delimiter: number): Outcome {
  let [at, cells, lines] = [start, 0, 1];
  do {
    const cell = scanCell(block, at, { delimiter, limit: start + largestRecord });
    if (cell.kind !== 'cell') return cell;
    if (cell.isQuoted) lines += countLineBreaks(block, at, cell.end);
    at = cell.end + 1;
    cells += 1;
  } while (at <= block.length && block[at - 1] === delimiter);
  return { kind: 'record', end: behindLineBreak(block, at - 1), cells, lines };
}

interface CellBounds {
  readonly delimiter: number;
  /** Where quotes that are still open were never closed. */
  readonly limit: number;
}

type CellOutcome =
  | { readonly kind: 'cell'; readonly end: number; readonly isQuoted: boolean }
  | { readonly kind: 'stray-quote' | 'unended' };

/** One cell from its first byte; `end` is where its delimiter or line break stands. */
function scanCell(block: Uint8Array, at: number, { delimiter, limit }: CellBounds): CellOutcome {
  if (block[at] !== quote) {
    const end = endOfPlainCell(block, at, delimiter);
    return block[end] === quote ? { kind: 'stray-quote' } : { kind: 'cell', end, isQuoted: false };
  }
  const closing = closingQuote(block, at + 1, limit);
  if (closing === null) return { kind: 'unended' };
  const end = closing + 1;
  const isSound = end === block.length || endsCell(block[end], delimiter);
  return isSound ? { kind: 'cell', end, isQuoted: true } : { kind: 'stray-quote' };
}

const endsCell = (byte: number | undefined, delimiter: number): boolean =>
  byte === delimiter || byte === lineFeed || byte === carriageReturn;

function endOfPlainCell(block: Uint8Array, from: number, delimiter: number): number {
  let at = from;
  while (at < block.length && block[at] !== quote && !endsCell(block[at], delimiter)) at += 1;
  return at;
}

/** The next quote that does not stand doubled; null where there is none before the end or the limit. */
function closingQuote(block: Uint8Array, from: number, limit: number): number | null {
  const end = Math.min(block.length, limit);
  for (let at = from; at < end; at += 1) {
    if (block[at] !== quote) continue;
    if (block[at + 1] !== quote) return at;
    at += 1;
  }
  return null;
}

function countLineBreaks(block: Uint8Array, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const byte = block[at];
    if (byte === lineFeed || (byte === carriageReturn && block[at + 1] !== lineFeed)) lines += 1;
  }
  return lines;
}

function endOfLine(block: Uint8Array, from: number): number {
  let at = from;
  while (at < block.length && block[at] !== lineFeed && block[at] !== carriageReturn) at += 1;
  return behindLineBreak(block, at);
}

function behindLineBreak(block: Uint8Array, at: number): number {
  if (at >= block.length) return block.length;
  return block[at] === carriageReturn && block[at + 1] === lineFeed ? at + 2 : at + 1;
}
