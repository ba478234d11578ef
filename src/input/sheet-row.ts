import type { CellPlace } from '../domain/cell-place.ts';
import type { ColumnId } from '../domain/column-id.ts';
import type { Finding, FindingArgs, FindingCode } from '../domain/finding.ts';
import type { FindingDetails } from '../domain/make-finding.ts';
import type { TableRow } from '../domain/table.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import type { ReadingContext } from './reading-context.ts';

/** A row of a table whose columns are known: its cells by column, and findings about them. */
export interface SheetRow {
  /** What stands in the column, without the spaces around it; empty where there is no such column. */
  readonly text: (column: ColumnId) => string;
  readonly place: (column: ColumnId) => CellPlace;
  /** Whether the numbers of days count from 1904. */
  readonly countsFrom1904: boolean;
  /** A finding about a cell, with what stands there. */
  readonly finding: <Code extends FindingCode>(
    code: Code,
    column: ColumnId,
    args: FindingArgs[Code],
    details?: FindingDetails,
  ) => Finding;
}

/** Gives a row its columns. */
export function makeSheetRow(
  row: TableRow,
  { columns, placeOf, head }: Pick<ReadingContext, 'columns' | 'placeOf' | 'head'>,
): SheetRow {
  const text = (column: ColumnId): string => {
    const index = columns.get(column);
    return index === undefined ? '' : (row.cells[index] ?? '').trim();
  };
  const place = (column: ColumnId): CellPlace => placeOf(row, columns.get(column) ?? null);
  return {
    text,
    place,
    countsFrom1904: head.dialect.countsFrom1904 === true,
    finding: (code, column, args, details = {}) =>
      makeMaskedFinding(code, place(column), args, { found: text(column), ...details }) as Finding,
  };
}
