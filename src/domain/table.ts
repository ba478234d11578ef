import type { Finding } from './finding.ts';

/** One row of a table, nothing interpreted. */
export interface TableRow {
  readonly cells: readonly string[];
  /** Row as Excel counts it: the first line of the file is 1, title rows and header included. */
  readonly row: number;
  /** Physical line where the row starts; differs from `row` once a cell holds a line break. */
  readonly line: number;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Delimiter = ';' | ',' | '\t';

/** How the bytes were read. `decimal` is null where no number with a decimal mark was seen. */
export interface Dialect {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly decimal: ',' | '.' | null;
}

/** A file brought to rows of cells. What the cells mean is not decided here. */
export interface Table {
  /** Path as the user would name it, with forward slashes. */
  readonly file: string;
  readonly header: readonly string[];
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
  readonly dialect: Dialect;
  readonly findings: readonly Finding[];
}
