import type { Finding } from '../domain/finding.ts';
import type { Delimiter, TableRow } from '../domain/table.ts';
import { findSplitDecimal } from './find-split-decimal.ts';
import { findTotalCell } from './find-total-cell.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { placeInTable } from './place-in-table.ts';
import type { SplitRow } from './split-rows.ts';

/** A row with the number that Excel gives it. */
export type NumberedRow = SplitRow & TableRow;

/** What a row below the header is judged by. */
export interface Sheet {
  readonly file: string;
  readonly header: readonly string[];
  readonly delimiter: Delimiter;
}

/** A row below the header: data, or something else that a finding names. */
export interface SortedRow {
  readonly row: TableRow;
  readonly isData: boolean;
  readonly findings: readonly Finding[];
}

const skip = (row: TableRow, finding: Finding): SortedRow => ({ row, isData: false, findings: [finding] });

/**
 * Tells data from rows that cannot be used: a fault in the quotes, a total, too many or too few cells. Empty cells
 * behind the last column (the stray delimiter that Excel leaves) are cut off.
 */
export function sortRow(split: NumberedRow, sheet: Sheet): SortedRow {
  const row = { cells: withoutExtraBlanks(split.cells, sheet.header.length), row: split.row, line: split.line };
  if (split.problem !== null) return brokenRow(split, sheet);
  const total = findTotalCell(row.cells, sheet.header);
  if (total !== null) {
    return skip(
      row,
      makeMaskedFinding('total-row', placeInTable(sheet, row, total), {}, { found: row.cells[total] ?? '' }),
    );
  }
  if (row.cells.length > sheet.header.length) return skip(row, tooManyCells(row, sheet));
  if (row.cells.length < sheet.header.length) {
    const args = { expected: sheet.header.length, got: row.cells.length };
    return skip(row, makeMaskedFinding('too-few-cells', placeInTable(sheet, row), args));
  }
  return { row, isData: true, findings: [] };
}

function withoutExtraBlanks(cells: readonly string[], columns: number): readonly string[] {
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  return cells.slice(0, Math.max(columns, filled));
}

/** The cell with the quote is shown; as the row cannot be trusted, it may show a small number. */
function brokenRow(split: NumberedRow, sheet: Sheet): SortedRow {
  const code = split.problem ?? 'stray-quote';
  const column = split.cells.findIndex((cell) => cell.includes('"'));
  const place = placeInTable(sheet, split, column === -1 ? null : column);
  const found = split.cells[column] ?? null;
  const cells = split.cells.map((cell) => cell.replace(/^"|"$/g, ''));
  const row = { cells, row: split.row, line: split.line };
  return skip(row, makeMaskedFinding(code, place, {}, { found, smallNumber: true }));
}

function tooManyCells(row: TableRow, sheet: Sheet): Finding {
  const pair = sheet.delimiter === ',' ? findSplitDecimal(row.cells, sheet.header) : null;
  if (pair === null) {
    const args = { expected: sheet.header.length, got: row.cells.length };
    return makeMaskedFinding('too-many-cells', placeInTable(sheet, row, sheet.header.length), args);
  }
  const found = `${row.cells[pair]},${row.cells[pair + 1]}`;
  return makeMaskedFinding(
    'decimal-comma-splits-cell',
    placeInTable(sheet, row, pair),
    {},
    { found, smallNumber: true },
  );
}
