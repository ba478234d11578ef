import type { Finding } from '../domain/finding.ts';
import type { Dialect, TableRow } from '../domain/table.ts';

/** What is known of a table before its first row of data. */
export interface TableHead {
  /** Path as the user would name it, with forward slashes. */
  readonly file: string;
  readonly header: readonly string[];
  /** The header as it stands in the user's own sheet, where that is a wide one and `header` is not it. */
  readonly written?: readonly string[];
  readonly headerRow: number;
  /** Physical line of the header; null where the table did not come from a text file. */
  readonly headerLine: number | null;
  readonly dialect: Dialect;
}

/** Who takes a table row by row. A reader keeps none of what it hands on, so that a file of any length has room. */
export interface RowSink {
  /** Once, before any row of data; never where the file is no table. */
  readonly begin: (head: TableHead) => void;
  /** A row of data: as many cells as the header. */
  readonly row: (row: TableRow) => void;
  /** A row that is no data, and named by a finding: it is searched for identifiers like any other. */
  readonly skipped: (row: TableRow) => void;
  readonly finding: (finding: Finding) => void;
}

/** The sink of one sheet, which is told when there are no more rows. */
export interface SheetSink extends RowSink {
  readonly end: () => void;
}
