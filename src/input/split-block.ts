import { type CsvError, type Options, parse } from 'csv-parse/sync';
import type { Delimiter, TableRow } from '../domain/table.ts';
import { joinBytes } from './join-bytes.ts';
import { type BlockLook, lookOverBlock } from './look-over-block.ts';
import { type ScannedRecord, scanRecords } from './scan-records.ts';

/** A block of text as the delimiter and the quotes divide it. */
export interface SplitBlock {
  readonly rows: readonly TableRow[];
  /** The rows whose quotes are at fault. */
  readonly problems: ReadonlyMap<TableRow, 'unclosed-quote' | 'stray-quote'>;
  /** Bytes behind which the next block begins. */
  readonly used: number;
  /** Physical lines among them. */
  readonly lines: number;
  readonly lettersMayBeOdd: boolean;
}

/** Where the first row of a block stands. */
export interface BlockStart {
  readonly row: number;
  readonly line: number;
  /** Whether nothing comes behind the block. */
  readonly isEnd: boolean;
}

/** Divides UTF-8 into rows; at the end all of it, else as far as the last row that surely ended. */
export type BlockSplitter = (block: Uint8Array, start: BlockStart) => SplitBlock;

type Rows = Omit<SplitBlock, 'lettersMayBeOdd'>;

const noProblems: SplitBlock['problems'] = new Map();

/**
 * Makes a splitter for files with one delimiter. csv-parse does the parsing; `scanRecords` tells it what it can parse
 * and where the rows stand.
 */
export function makeBlockSplitter(delimiter: Delimiter): BlockSplitter {
  return (block, start) => {
    const look = lookOverBlock(block);
    const parseEven = makeEvenParser(delimiter, look);
    const even = look.hasQuotes ? null : splitEvenLines(block, start, parseEven);
    const { rows, problems, used, lines } = even ?? splitByRecords(block, start, { delimiter, parseEven });
    return { rows, problems, used, lines, lettersMayBeOdd: look.lettersMayBeOdd };
  };
}

/** Without quotes every line is a row. Null where they are not equally wide, which csv-parse is the first to see. */
function splitEvenLines(block: Uint8Array, start: BlockStart, parseEven: ParseEven): Rows | null {
  const used = start.isEnd ? block.length : endOfLastLine(block);
  const parsed = parseEven(block.subarray(0, used));
  if (parsed === null) return null;
  const rows = parsed.map((cells, index): TableRow => ({ cells, row: start.row + index, line: start.line + index }));
  return { rows, problems: noProblems, used, lines: rows.length };
}

/** A `\r` at the very end may be the first half of `\r\n`. */
function endOfLastLine(block: Uint8Array): number {
  return 1 + Math.max(block.lastIndexOf(0x0a), block.subarray(0, -1).lastIndexOf(0x0d));
}

interface Division {
  readonly delimiter: Delimiter;
  readonly parseEven: ParseEven;
}

function splitByRecords(block: Uint8Array, start: BlockStart, { delimiter, parseEven }: Division): Rows {
  const { records, used } = scanRecords(block, delimiter.charCodeAt(0), start.isEnd);
  const cellsOf = parseRecords(block, records, parseEven);
  const problems = new Map<TableRow, 'unclosed-quote' | 'stray-quote'>();
  let lines = 0;
  const rows = records.map((record, index): TableRow => {
    const cells = cellsOf.get(record) ?? brokenCells(block.subarray(record.start, record.end), delimiter);
    const row = { cells, row: start.row + index, line: start.line + lines };
    if (record.problem !== null) problems.set(row, record.problem);
    lines += record.lines;
    return row;
  });
  return { rows, problems, used, lines };
}

/**
 * Each call of csv-parse gets records that are equally wide: of every one that is not it makes an error with a trace,
 * many times as dear as a row, whether or not anybody wants it.
 */
function parseRecords(block: Uint8Array, records: readonly ScannedRecord[], parseEven: ParseEven) {
  const byWidth = new Map<number, ScannedRecord[]>();
  for (const record of records) {
    if (record.problem !== null) continue;
    const alike = byWidth.get(record.cells);
    if (alike) alike.push(record);
    else byWidth.set(record.cells, [record]);
  }
  const cellsOf = new Map<ScannedRecord, readonly string[]>();
  for (const alike of byWidth.values()) {
    const parsed = parseEven(joinRecords(block, alike)) ?? [];
    alike.forEach((record, index) => {
      cellsOf.set(record, parsed[index] ?? ['']);
    });
  }
  return cellsOf;
}

/** The bytes of records one after the other; those that stand next to each other are taken together. */
function joinRecords(block: Uint8Array, records: readonly ScannedRecord[]): Uint8Array {
  const stretches: { readonly start: number; end: number }[] = [];
  for (const { start, end } of records) {
    const last = stretches.at(-1);
    if (last?.end === start) last.end = end;
    else stretches.push({ start, end });
  }
  return joinBytes(stretches.map(({ start, end }) => block.subarray(start, end)));
}

/** A line whose quotes cannot be trusted is divided as if it had none. */
function brokenCells(line: Uint8Array, delimiter: Delimiter): readonly string[] {
  return new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(line)
    .replace(/[\r\n]{1,2}$/, '')
    .split(delimiter);
}

/** Parses records; null where they are not equally wide. */
type ParseEven = (bytes: Uint8Array) => readonly (readonly string[])[] | null;

/** csv-parse asks of every byte whether it is a quote, and whether one of the line breaks that it is told of. */
function makeEvenParser(delimiter: Delimiter, { hasQuotes, hasCarriageReturns }: BlockLook): ParseEven {
  const options: Options = {
    delimiter,
    record_delimiter: hasCarriageReturns ? ['\r\n', '\n', '\r'] : ['\n'],
    ...(hasQuotes ? {} : { quote: null }),
    // Without a limit: how long a record may be has been decided before.
    max_record_size: 0,
  };
  return (bytes) => {
    try {
      return parse(bytes, options);
    } catch (error) {
      if ((error as CsvError).code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') return null;
      throw error;
    }
  };
}
