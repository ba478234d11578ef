import { type CellPlace, columnLetters } from '../domain/cell-place.ts';
import type { CellOrigin, Table, TableRow } from '../domain/table.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';

/**
 * The place of a row, or of one of its cells, with identity numbers in file names and headers covered. A cell that was
 * put together from a wide sheet has its place there.
 */
export function placeInTable(
  table: Pick<Table, 'file' | 'header'>,
  row: Pick<TableRow, 'row' | 'line' | 'origins'>,
  column: number | null = null,
): CellPlace {
  const file = maskIdentifiers(table.file);
  const origin = originOf(table, row, column);
  if (origin === null) return { file, row: row.row, line: row.line, column: null, cell: null };
  const header = origin.header.trim();
  return {
    file,
    row: origin.row,
    line: origin.line,
    column: header === '' ? null : maskIdentifiers(header),
    cell: `${columnLetters(origin.column)}${origin.row}`,
  };
}

/** Null for a row as a whole, and for a cell of which nothing stands in the user's own sheet. */
function originOf(
  { header }: Pick<Table, 'header'>,
  { row, line, origins }: Pick<TableRow, 'row' | 'line' | 'origins'>,
  column: number | null,
): CellOrigin | null {
  if (column === null) return null;
  return origins === undefined ? { row, line, column, header: header[column] ?? '' } : (origins[column] ?? null);
}
