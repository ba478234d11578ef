import { findHeader } from './find-header.ts';
import { mayHoldNumbers } from './may-hold-numbers.ts';
import { isPersonColumn } from './person-columns.ts';
import { type CellLookups, readWorksheet, type StoredRow } from './read-worksheet.ts';
import { writeRow, writeStoredCell } from './stored-cell.ts';

/** What the first rows of a sheet tell. */
export interface SheetTop {
  readonly isEmpty: boolean;
  readonly header: readonly string[];
  /** The row of the header as Excel counts it. */
  readonly headerRow: number;
  readonly hasNumbers: boolean;
  /** The row that names what is known of persons, where the sheet has a header that does. */
  readonly persons: TopRow | null;
}

interface TopRow {
  /** As Excel counts it. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** So far down a header may stand. */
const rowsOfTop = 30;

/** The first rows of a sheet; null where it cannot be read. */
export function readSheetTop(bytes: Uint8Array, lookups: CellLookups, isFrom1904: boolean): SheetTop | null {
  const rows: TopRow[] = [];
  let isFilled = false;
  const taker = {
    merged: () => undefined,
    isDone: () => isFilled && rows.length >= rowsOfTop,
    row: ({ row, cells: stored }: StoredRow): void => {
      const cells = writeRow(stored, (cell) => writeStoredCell(cell, 'text', isFrom1904));
      const hasContent = cells.some(isFilledCell);
      if (isFilled ? row > rowsOfTop : !hasContent) return;
      isFilled = true;
      while (rows.length < Math.min(row - 1, rowsOfTop)) rows.push({ row: rows.length + 1, cells: [] });
      rows.push({ row, cells });
    },
  };
  if (!readWorksheet(bytes, lookups, taker)) return null;
  const header = rows[findHeader(rows.map(({ cells }) => cells)) ?? 0] ?? { row: 1, cells: [] };
  const below = rows.filter(({ row }) => row > header.row);
  return {
    isEmpty: !isFilled,
    header: header.cells.slice(0, header.cells.findLastIndex(isFilledCell) + 1),
    headerRow: header.row,
    hasNumbers: below.some(({ cells }) => holdsNumber(cells, header.cells)),
    persons: findPersons(rows, header),
  };
}

const isFilledCell = (cell: string): boolean => cell.trim() !== '';

/** Whether a number stands in a column that may have measurements. A fraction may have become a day. */
const holdsNumber = (cells: readonly string[], header: readonly string[]): boolean =>
  cells.some((cell, column) => /^\d[\d\s.,/%-]*$/.test(cell) && mayHoldNumbers(header[column] ?? ''));

/** The header, or the first row with two cells: a sheet that is no table of measurements may have any header. */
function findPersons(rows: readonly TopRow[], header: TopRow): TopRow | null {
  const pair = rows.find(({ cells }) => cells.filter(isFilledCell).length >= 2) ?? header;
  return [pair, header].find(({ cells }) => cells.some(isPersonColumn)) ?? null;
}
