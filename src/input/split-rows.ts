import { type CsvError, type Options, parse } from 'csv-parse/sync';
import type { Delimiter } from '../domain/table.ts';

/** A row as the delimiter and the quotes divide it, with what is wrong with its quotes. */
export interface SplitRow {
  readonly cells: readonly string[];
  /** Physical line where the row starts, counted from 1. */
  readonly line: number;
  readonly problem: 'unclosed-quote' | 'stray-quote' | null;
}

interface Stretch {
  readonly records: readonly { readonly cells: readonly string[]; readonly end: number }[];
  readonly failed: boolean;
}

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Divides a text into rows of cells. csv-parse does the parsing; where it gives up on a quote, that one physical line
 * is set aside, divided as if it had no quotes and marked, and parsing goes on with the next line. So a quote that is
 * never closed costs one row and not the rest of the file.
 *
 * @example splitRows('a;"b;c"', ';') // => [{ cells: ['a', 'b;c'], line: 1, problem: null }]
 */
export function splitRows(text: string, delimiter: Delimiter): readonly SplitRow[] {
  const bytes = new TextEncoder().encode(text);
  const rows: SplitRow[] = [];
  let [start, line] = [0, 1];
  while (start < bytes.length) {
    const stretch = parseStretch(bytes.subarray(start), delimiter);
    let from = start;
    for (const record of stretch.records) {
      rows.push({ cells: record.cells, line, problem: null });
      line += countLines(bytes.subarray(from, start + record.end));
      from = start + record.end;
    }
    if (!stretch.failed) break;
    start = from + lineLength(bytes.subarray(from));
    rows.push(brokenRow(bytes.subarray(from, start), line, delimiter));
    line += 1;
  }
  return rows;
}

/** Parses up to the end or the first fault; `end` is the position behind each record. */
function parseStretch(bytes: Uint8Array, delimiter: Delimiter): Stretch & { code?: string } {
  const records: { cells: readonly string[]; end: number }[] = [];
  const options: Options = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // Without a limit: a quote that is not closed is found at the end of the file and not by the size of its row.
    max_record_size: 0,
    on_record: (cells, info) => {
      records.push({ cells, end: info.bytes });
      return null;
    },
  };
  try {
    parse(bytes, options);
    return { records, failed: false };
  } catch (error) {
    return { records, failed: true, code: (error as CsvError).code };
  }
}

/** The quote is unclosed where the line alone ends inside it; otherwise it stands where no quote can. */
function brokenRow(bytes: Uint8Array, line: number, delimiter: Delimiter): SplitRow {
  const alone = parseStretch(bytes, delimiter);
  const text = new TextDecoder().decode(bytes).replace(/[\r\n]+$/, '');
  return {
    cells: text.split(delimiter),
    line,
    problem: alone.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed-quote' : 'stray-quote',
  };
}

/** Bytes of the first physical line, its line break included. */
function lineLength(bytes: Uint8Array): number {
  const at = bytes.findIndex((byte) => byte === lineFeed || byte === carriageReturn);
  if (at === -1) return bytes.length;
  return bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : at + 1;
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  bytes.forEach((byte, index) => {
    if (byte === lineFeed ? bytes[index - 1] !== carriageReturn : byte === carriageReturn) lines += 1;
  });
  return lines;
}
