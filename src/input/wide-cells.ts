import type { CellOrigin, Table, TableRow } from '../domain/table.ts';

/** What stands in a cell of a wide sheet, and where. */
export interface WideCell {
  readonly text: string;
  readonly origin: CellOrigin;
}

/** One measurement of a wide sheet, brought together from its cells; null where nothing stands. */
export interface WideMeasurement {
  /** The cells that are handed on as they are (team, patient group, comment …), in the order of the passed columns. */
  readonly passed: readonly WideCell[];
  readonly indicator: WideCell;
  /** Null where the period stands among the passed cells. */
  readonly period: WideCell | null;
  readonly numerator: WideCell | null;
  readonly denominator: WideCell | null;
  readonly value: WideCell | null;
}

/** Which of a measurement's numbers a cell holds. */
export type NumberRole = 'numerator' | 'denominator' | 'value';

/** A cell of a row below the header. */
export function wideCell(table: Table, row: TableRow, column: number): WideCell {
  const origin = { row: row.row, line: row.line, column, header: table.header[column] ?? '' };
  return { text: (row.cells[column] ?? '').trim(), origin };
}

/** A cell of the header. */
export function headerCell(table: Table, column: number): WideCell {
  const row = { cells: table.header, row: table.headerRow, line: table.headerLine ?? table.headerRow };
  return wideCell(table, row, column);
}

/** The rows above the header, nearest first. */
export const rowsAbove = (table: Table): readonly TableRow[] =>
  (table.skippedRows ?? []).filter(({ row }) => row < table.headerRow).toSorted((a, b) => b.row - a.row);
