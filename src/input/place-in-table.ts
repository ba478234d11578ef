import { type CellPlace, columnLetters } from '../domain/cell-place.ts';
import type { Table, TableRow } from '../domain/table.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';

/** The place of a row, or of one of its cells, with identity numbers in file names and headers covered. */
export function placeInTable(
  table: Pick<Table, 'file' | 'header'>,
  row: Pick<TableRow, 'row' | 'line'>,
  column: number | null = null,
): CellPlace {
  const header = column === null ? '' : (table.header[column] ?? '').trim();
  return {
    file: maskIdentifiers(table.file),
    row: row.row,
    line: row.line,
    column: header === '' ? null : maskIdentifiers(header),
    cell: column === null ? null : `${columnLetters(column)}${row.row}`,
  };
}
