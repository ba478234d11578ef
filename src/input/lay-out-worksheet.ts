import { type CellPlace, columnLetters } from '../domain/cell-place.ts';
import type { Finding } from '../domain/finding.ts';
import { makeFinding } from '../domain/make-finding.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { readRange } from './cell-range.ts';
import { columnIdsOf } from './column-names.ts';
import { makeTotalFinder } from './make-total-finder.ts';
import { mayHoldNumbers } from './may-hold-numbers.ts';
import type { StoredRow, WorksheetTaker } from './read-worksheet.ts';
import { mostColumns } from './reading-limits.ts';
import { makeRowLayout } from './row-layout.ts';
import type { RowSink } from './row-sink.ts';
import type { RowTraits } from './row-source.ts';
import { type CellUse, writeRow, writeStoredCell } from './stored-cell.ts';
import { mayBeWide, mayStandOverNumbers } from './unpivot-table.ts';

/** A sheet that is read, with its header. */
interface LaidOutSheet {
  readonly file: string;
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly isFrom1904: boolean;
}

/** More merged cells than this are not told one by one. */
const mostMerged = 1000;

const tooWide: RowTraits = { problem: 'too-many-columns', isUnended: false, lettersMayBeOdd: true };

/** Takes the rows of a sheet and hands them to a sink as those of a CSV file; findings that count rows come at the end. */
export function layOutWorksheet(sheet: LaidOutSheet, sink: RowSink): WorksheetTaker & { readonly end: () => void } {
  const epoch = sheet.isFrom1904 ? { countsFrom1904: true } : {};
  const dialect = { encoding: 'utf-8', delimiter: ';', ...epoch } as const;
  const layout = makeRowLayout({ file: sheet.file, dialect, hasLines: false }, sink);
  const isWide = mayBeWide(sheet.header);
  const columns = sheet.header.map((name) => describeColumn(name, isWide));
  const described = { sheet, columns, findTotal: makeTotalFinder(sheet.header) };
  const hidden = { first: 0, rows: 0 };
  const merged: string[] = [];
  let last = 0;
  const useOf = (row: number, column: number): CellUse =>
    row > sheet.headerRow ? (columns[column]?.use ?? 'unknown') : 'text';
  const passBlankRowsTo = (row: number): void => {
    for (let blank = last + 1; blank < row; blank += 1) {
      layout.row({ cells: [], row: blank, line: blank });
    }
    last = row;
  };
  const countHidden = (row: number): void => {
    if (row <= sheet.headerRow) return;
    hidden.first ||= row;
    hidden.rows += 1;
  };
  return {
    isDone: () => false,
    merged: (range) => {
      if (merged.length < mostMerged) merged.push(range);
    },
    row: ({ row, cells: stored, isHidden }) => {
      const written = writeRow(stored, (cell, column) => writeStoredCell(cell, useOf(row, column), sheet.isFrom1904));
      const lacking = findLacking(stored, row, described);
      if (lacking.length === 0 && written.every((cell) => cell.trim() === '')) return;
      const cells = padded(written, sheet.header.length);
      passBlankRowsTo(row);
      if (isHidden) countHidden(row);
      for (const column of lacking) sink.finding(makeFinding('formula-without-value', placeIn(sheet, row, column), {}));
      if (lacking.length > 0 && row > sheet.headerRow) sink.skipped({ cells, row, line: row });
      else layout.row({ cells, row, line: row }, traitsOf(cells));
    },
    end: () => {
      layout.end();
      const place = placeIn(sheet, hidden.first, null);
      if (hidden.rows > 0) sink.finding(makeFinding('hidden-rows', place, { rows: hidden.rows }));
      for (const finding of findMerged(merged, { ...sheet, lastRow: last })) sink.finding(finding);
    },
  };
}

interface DescribedColumn {
  readonly use: CellUse;
  /** Whether a formula without its result is a fault here. */
  readonly isNeeded: boolean;
}

/** In a wide sheet every column may matter, and numbers stand under periods and names of indicators. */
function describeColumn(name: string, isWide: boolean): DescribedColumn {
  const ids = columnIdsOf(name);
  const isNeeded = ids.length > 0 ? !ids.includes('comment') : isWide;
  if (!mayHoldNumbers(name)) return { use: 'text', isNeeded };
  return { use: ids.length > 0 || mayStandOverNumbers(name) ? 'numbers' : 'unknown', isNeeded };
}

interface Described {
  readonly sheet: LaidOutSheet;
  readonly columns: readonly DescribedColumn[];
  readonly findTotal: (cells: readonly string[]) => number | null;
}

/** The columns of formulas that have no result and are needed; none in title rows, total rows and columns not read. */
function findLacking(
  stored: StoredRow['cells'],
  row: number,
  { sheet, columns, findTotal }: Described,
): readonly number[] {
  if (row < sheet.headerRow) return [];
  const lacking = [...stored].flatMap(([column, { kind }]) => (kind === 'no-value' ? [column] : []));
  if (lacking.length === 0 || row === sheet.headerRow) return lacking;
  const texts = writeRow(stored, (cell) => writeStoredCell(cell, 'unknown', sheet.isFrom1904));
  if (findTotal(texts) !== null) return [];
  return lacking.filter((column) => columns[column]?.isNeeded === true);
}

const traitsOf = (cells: readonly string[]): RowTraits | undefined =>
  cells.length > mostColumns ? tooWide : undefined;

const padded = (cells: readonly string[], width: number): readonly string[] =>
  cells.length >= width ? cells : [...cells, ...Array.from({ length: width - cells.length }, () => '')];

function placeIn({ file, header }: LaidOutSheet, row: number, column: number | null): CellPlace {
  const name = column === null ? '' : maskIdentifiers((header[column] ?? '').trim());
  const cell = column === null ? null : `${columnLetters(column)}${row}`;
  return { file: maskIdentifiers(file), row, line: null, column: name === '' ? null : name, cell };
}

/** Merged cells among the data: all of them but the first are empty. */
function findMerged(ranges: readonly string[], sheet: LaidOutSheet & { readonly lastRow: number }): readonly Finding[] {
  return ranges.flatMap((text) => {
    const range = readRange(text);
    if (range === null) return [];
    const { firstRow, lastRow, firstColumn, lastColumn } = range;
    const isOneCell = firstRow === lastRow && firstColumn === lastColumn;
    const isInData = lastRow > sheet.headerRow && firstRow <= sheet.lastRow && firstColumn < sheet.header.length;
    if (isOneCell || !isInData) return [];
    return [makeFinding('merged-cells', placeIn(sheet, firstRow, firstColumn), { range: text })];
  });
}
