import type { Finding } from '../domain/finding.ts';
import type { Encoding, Table, TableRow } from '../domain/table.ts';
import { type ByteScan, makeByteScan } from './byte-scan.ts';
import { largestFileMegabytes } from './reading-limits.ts';
import type { RowSink, TableHead } from './row-sink.ts';
import { makeTableReader } from './table-reader.ts';

export interface ReadTableOptions {
  /** The file's name as the user would write it, for findings. */
  readonly file?: string;
}

/**
 * Brings the bytes of a CSV file to a header and rows of cells; nothing in the cells is interpreted. It takes UTF-8,
 * UTF-16, UTF-32 and Windows-1252, `;`, `,` and tab, any newline, a `sep=` line, title rows, blank rows and total rows.
 * `row` is counted as in Excel, which hides a `sep=` line; `line` is physical. `dialect.decimal` is that of the first
 * 10 000 rows.
 *
 * Errors: it never throws. What is wrong with the file is in `findings`; a file that is no table has no rows. Rows that
 * are not data, or whose cells could not be told apart, stand in `skippedRows`. All of it is held in memory: a file of
 * any length is read by `makeTableReader`.
 *
 * @example readTable(new TextEncoder().encode('team;teller\nFjelldal;4')).header // => ['team', 'teller']
 */
export function readTable(bytes: Uint8Array, options: ReadTableOptions = {}): Table {
  const file = options.file ?? '';
  const scan = scanBytes(bytes);
  let head: TableHead | null = null;
  const rows: TableRow[] = [];
  const skippedRows: TableRow[] = [];
  const findings: Finding[] = [];
  const sink: RowSink = {
    begin: (begun) => {
      head = begun;
    },
    row: (row) => void rows.push(row),
    skipped: (row) => void skippedRows.push(row),
    finding: (finding) => void findings.push(finding),
  };
  const reader = makeTableReader(file, scan, sink);
  reader.write(bytes);
  reader.end();
  const inOrder = findings.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return { ...tableOf(file, head, scan.encoding), rows, skippedRows, findings: inOrder };
}

/** A file that is too large is not looked at. */
function scanBytes(bytes: Uint8Array): ByteScan {
  const scanner = makeByteScan();
  if (bytes.length <= largestFileMegabytes * 1_000_000) scanner.write(bytes);
  return { ...scanner.end(), size: bytes.length };
}

function tableOf(
  file: string,
  head: TableHead | null,
  encoding: Encoding,
): Pick<Table, 'file' | 'header' | 'headerRow' | 'headerLine' | 'dialect'> {
  if (head === null) return { file, header: [], headerRow: 1, dialect: { encoding, delimiter: ';', decimal: null } };
  const { header, headerRow, headerLine, dialect } = head;
  return { file, header, headerRow, ...(headerLine === null ? {} : { headerLine }), dialect };
}
