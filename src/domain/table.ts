import type { Finding } from './finding.ts';

/** One row of a table, nothing interpreted. */
export interface TableRow {
  readonly cells: readonly string[];
  /** Row as Excel counts it: the first line of the file is 1, title rows and header included. */
  readonly row: number;
  /** Physical line where the row starts; differs from `row` once a cell holds a line break. */
  readonly line: number;
  /** Of a row that was put together from a wide sheet: where each cell stands there; null where nothing stands. */
  readonly origins?: readonly (CellOrigin | null)[];
}

/** A cell of the user's own sheet. */
export interface CellOrigin {
  readonly row: number;
  readonly line: number;
  /** Counted from 0. */
  readonly column: number;
  /** What stands above it; empty where nothing does. */
  readonly header: string;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'windows-1252';
export type Delimiter = ';' | ',' | '\t';

/** How the bytes were read. `decimal` is null where no number with a decimal mark was seen. */
export interface Dialect {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly decimal: ',' | '.' | null;
  /** True in a workbook that counts its days from 1904, as Excel once did on a Mac. */
  readonly countsFrom1904?: boolean;
}

/** A file brought to rows of cells. What the cells mean is not decided here. */
export interface Table {
  /** Path as the user would name it, with forward slashes. */
  readonly file: string;
  readonly header: readonly string[];
  /** The header as it stands in the user's own sheet, where that is a wide one and `header` is not it. */
  readonly written?: readonly string[];
  readonly headerRow: number;
  /** Physical line of the header; absent where the table did not come from a text file. */
  readonly headerLine?: number;
  /** Every row has as many cells as the header. */
  readonly rows: readonly TableRow[];
  /**
   * Rows that are not read as data, each named by a finding: title and total rows, and rows whose cells could not be
   * told apart. They are kept so that nothing escapes the search for identity numbers.
   */
  readonly skippedRows?: readonly TableRow[];
  /** True for a sheet of a workbook that is only searched for identity numbers, and is no file that was checked. */
  readonly isUnread?: true;
  readonly dialect: Dialect;
  readonly findings: readonly Finding[];
}
