import type { TableRow } from '../domain/table.ts';
import { makePersonColumnWatch } from './make-person-column-watch.ts';
import type { SheetTop } from './read-sheet-top.ts';
import type { WorksheetTaker } from './read-worksheet.ts';
import type { RowSink } from './row-sink.ts';
import { placesIn } from './sheet-places.ts';
import { writeRow, writeStoredCell } from './stored-cell.ts';

interface SkippedSheet {
  readonly file: string;
  readonly persons: SheetTop['persons'];
  readonly isFrom1904: boolean;
}

/** Hands every row on as one that is not read, and tells of columns of persons. */
export function skipWorksheet(
  { file, persons, isFrom1904 }: SkippedSheet,
  sink: RowSink,
): WorksheetTaker & { readonly end: () => void } {
  const headerRow = persons?.row ?? Number.POSITIVE_INFINITY;
  const placeOf = placesIn({ file, header: persons?.cells ?? [] });
  const watch = makePersonColumnWatch({ header: persons?.cells ?? [] }, (row, column) => ({
    ...placeOf(row, column),
    line: null,
  }));
  return {
    merged: () => undefined,
    isDone: () => false,
    row: ({ row, cells: stored }) => {
      const cells = writeRow(stored, (cell) => writeStoredCell(cell, 'text', isFrom1904));
      if (cells.every((cell) => cell.trim() === '')) return;
      const skipped: TableRow = { cells, row, line: row };
      if (row > headerRow) watch.row(skipped);
      sink.skipped(skipped);
    },
    end: () => {
      for (const finding of watch.findings()) sink.finding(finding);
    },
  };
}
