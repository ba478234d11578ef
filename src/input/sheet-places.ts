import { type CellPlace, columnLetters } from '../domain/cell-place.ts';
import type { CellOrigin, TableRow } from '../domain/table.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import type { TableHead } from './row-sink.ts';

/** The place of a row of one sheet, or of one of its cells. */
export type PlaceOf = (row: TableRow, column: number | null) => CellPlace;

/** Makes places of one sheet; identifiers in its file name and header are covered once and not for every cell. */
export function placesIn({ file, header }: Pick<TableHead, 'file' | 'header'>): PlaceOf {
  const shownFile = maskIdentifiers(file);
  const columns = header.map((name, index) => ({
    name: maskIdentifiers(name.trim()) || null,
    letters: columnLetters(index),
  }));
  return ({ row, line, origins }, column) => {
    if (column === null) return { file: shownFile, row, line, column: null, cell: null };
    if (origins !== undefined) {
      return placeOfOrigin(origins[column] ?? null, { file: shownFile, row, line, column: null, cell: null });
    }
    const known = columns[column];
    const letters = known?.letters ?? columnLetters(column);
    return { file: shownFile, row, line, column: known?.name ?? null, cell: `${letters}${row}` };
  };
}

/** Of a cell that was put together from a wide sheet: where it stands there, or its row. */
function placeOfOrigin(origin: CellOrigin | null, { file, ...row }: CellPlace): CellPlace {
  if (origin === null) return { file, ...row };
  const name = maskIdentifiers(origin.header.trim()) || null;
  const cell = `${columnLetters(origin.column)}${origin.row}`;
  return { file, row: origin.row, line: origin.line, column: name, cell };
}
