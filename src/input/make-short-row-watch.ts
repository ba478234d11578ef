import type { ColumnId } from '../domain/column-id.ts';
import { columnMeanings } from './column-meanings.ts';
import { columnIdsOf } from './column-names.ts';
import { findMissingColumns } from './find-missing-columns.ts';
import { isSplitPair } from './find-split-decimal.ts';
import { isChecklistHeader } from './is-checklist-header.ts';
import { mayHoldNumbers } from './may-hold-numbers.ts';
import type { HeadedSource } from './row-source.ts';
import { sheetKindOf } from './sheet-kind.ts';

/**
 * Tells of rows with fewer cells than the header whether only cells lack that may be empty: Excel leaves out the empty
 * cells behind the last filled one. Not where a column is cut off without which the sheet cannot be read, nor where the
 * row may have had a cell less from the start, with a number that a decimal comma has divided.
 */
export function makeShortRowWatch({ header, dialect }: HeadedSource): (cells: readonly string[]) => boolean {
  const needed = fewestCells(header);
  const lastNeeded = header[needed - 1] ?? '';
  return (cells) =>
    cells.length >= needed &&
    (!isNumberColumn(lastNeeded) || isPlainNumber(cells[needed - 1] ?? '')) &&
    !(dialect.delimiter === ',' && mayHaveSplit(cells, header));
}

/** What stands behind a lost cell has moved one to the left: then the last number of the row is blank or a comment. */
const isPlainNumber = (cell: string): boolean => /^\s*\d[\d\s.,]*$/.test(cell);

/** The columns from the left with which the sheet can be read; all of them where it cannot be read at all. */
function fewestCells(header: readonly string[]): number {
  // Of a pathway any event may be missing, the newest ones most of all.
  if (isChecklistHeader(header)) return 1;
  const kind = sheetKindOf(header);
  const columns = new Map<ColumnId, number>();
  const meanings = columnMeanings(header, kind);
  const namesTeam = meanings.includes('team');
  for (const [index, id] of meanings.entries()) {
    if (id !== null && !columns.has(id)) columns.set(id, index);
    if (findMissingColumns(kind, columns, !namesTeam).length === 0) return index + 1;
  }
  return header.length;
}

/** A number, and digits where no number of the sheet stands: `12` under `verdi` and `5` under `kommentar`. */
const mayHaveSplit = (cells: readonly string[], header: readonly string[]): boolean =>
  cells.some(
    (_, index) =>
      isSplitPair(cells, index) && mayHoldNumbers(header[index] ?? '') && !isNumberColumn(header[index + 1] ?? ''),
  );

const isNumberColumn = (name: string): boolean =>
  columnIdsOf(name).some((id) => id === 'numerator' || id === 'denominator' || id === 'value');
