import type { ColumnId } from '../../src/domain/column-id.ts';
import { columnIdsOf } from '../../src/input/column-names.ts';
import { readTable } from '../../src/input/read-table.ts';

/** A line of a sheet, and the row of the paper form that it was typed from. */
export interface SheetLine {
  /** As they stand in the sheet, in its columns. */
  cells: readonly string[];
  /** The text of the line, where it is not what the cells give; null where it is. */
  raw: string | null;
  /** 0 is the header; null is a line that is on no paper. */
  readonly paper: number | null;
}

/** A sheet that was right once, with what was done to it. */
export interface SpoiledSheet {
  /** The header and the rows as they should be. */
  readonly paper: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly newline: string;
  lines: SheetLine[];
  /** The column of the paper that each column of the sheet holds; null where none does. */
  columns: readonly (number | null)[];
  /** A `sep=` line, which Excel hides; empty where there is none. */
  above: string;
  endsLastLine: boolean;
  encode: (text: string) => Uint8Array;
}

export const encodeUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The sheet of a text in which nothing is wrong. */
export function sheetOf(text: string): SpoiledSheet {
  const { header, rows, dialect } = readTable(encodeUtf8(text));
  const paper = [header, ...rows.map(({ cells }) => cells)];
  return {
    paper,
    delimiter: dialect.delimiter,
    newline: text.includes('\r\n') ? '\r\n' : '\n',
    lines: paper.map((cells, row) => ({ cells, raw: null, paper: row })),
    columns: header.map((_, column) => column),
    above: '',
    endsLastLine: true,
    encode: encodeUtf8,
  };
}

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

export const writeLine = ({ cells, raw }: SheetLine, { delimiter }: SpoiledSheet): string =>
  raw ?? cells.map((cell) => quoted(cell, delimiter)).join(delimiter);

export function writeSheet(sheet: SpoiledSheet): Uint8Array {
  const lines = sheet.lines.map((line) => writeLine(line, sheet));
  return sheet.encode(sheet.above + lines.join(sheet.newline) + (sheet.endsLastLine ? sheet.newline : ''));
}

/** The index of the column of the paper that holds something; -1 where there is none. */
export const paperColumn = ({ paper }: SpoiledSheet, id: ColumnId): number =>
  (paper[0] ?? []).findIndex((name) => columnIdsOf(name).includes(id));

/** The index of the column of the sheet that holds something; -1 where there is none. */
export function sheetColumn(sheet: SpoiledSheet, id: ColumnId): number {
  const column = paperColumn(sheet, id);
  return column === -1 ? -1 : sheet.columns.indexOf(column);
}

export const withCell = (cells: readonly string[], column: number, text: string): readonly string[] =>
  cells.map((cell, index) => (index === column ? text : cell));

/** What the paper says of a line, in the columns of the sheet; null for a line that is on no paper. */
export function onPaper({ paper, columns }: SpoiledSheet, line: SheetLine): readonly string[] | null {
  const row = line.paper === null ? undefined : paper[line.paper];
  return row === undefined ? null : columns.map((column) => (column === null ? '' : (row[column] ?? '')));
}
