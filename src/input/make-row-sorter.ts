import type { Finding } from '../domain/finding.ts';
import type { TableRow } from '../domain/table.ts';
import { findSplitDecimal } from './find-split-decimal.ts';
import { isFormula } from './is-formula.ts';
import { type HeaderAgain, makeHeaderWatch } from './make-header-watch.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { makeShortRowWatch } from './make-short-row-watch.ts';
import { makeTotalFinder } from './make-total-finder.ts';
import { placeInSource } from './place-in-source.ts';
import type { RowSink } from './row-sink.ts';
import type { HeadedSource, RowTraits } from './row-source.ts';
import { tellBrokenRow } from './tell-broken-row.ts';
import { tellOddLetters } from './tell-odd-letters.ts';
import { tellWrongWidth } from './tell-wrong-width.ts';
import { watchUnnamedColumns } from './watch-unnamed-columns.ts';

/** Tells data from rows that are none, under a header that is known. No row that it takes is blank. */
export interface RowSorter {
  readonly source: HeadedSource;
  /** A row above the header. */
  readonly title: (row: TableRow, traits: RowTraits) => void;
  /** A row below the header. */
  readonly row: (row: TableRow, traits: RowTraits) => void;
  /** Findings that need all rows. */
  readonly end: () => void;
}

/**
 * Makes a sorter; `usualCells` is how many cells most rows have. No data are: a row whose cells could not be told apart, the header once more, all from the header of
 * a second table on, a total, a row with too many cells or too few to be read. Empty cells behind the last column (the stray
 * delimiter that Excel leaves) are cut off, where most rows or the header have them too: in one row alone such a cell
 * is a delimiter too many somewhere before it, and what stands behind that has moved.
 */
export function makeRowSorter(source: HeadedSource, headerRow: TableRow, sink: RowSink, usualCells: number): RowSorter {
  const { header } = source;
  const cutBlanks = makeBlankCutter(source, usualCells);
  const tellLetters = makeLetterWatch(source, headerRow, sink);
  const headerAgain = makeHeaderWatch(header);
  const second = watchSecondTable(source, sink);
  const unnamed = watchUnnamedColumns(source, headerRow);
  const sortWhole = makeWholeRowSorter(source, sink);
  const seeHeader: Readonly<Record<HeaderAgain, (row: TableRow) => void>> = {
    repeated: (row) => skip(row, makeMaskedFinding('repeated-header', placeInSource(source, row), {}), sink),
    other: second.begin,
  };
  const sort = (split: TableRow, { problem, isUnended }: RowTraits): void => {
    if (problem !== null) {
      const { row, finding } = tellBrokenRow(split, problem, source);
      skip(row, finding, sink);
      return;
    }
    const row = cutBlanks(split);
    const again = headerAgain(row.cells);
    if (again !== null) seeHeader[again](row);
    else if (sortWhole(row, isUnended)) unnamed?.row(row);
  };
  tellLetters(headerRow);
  return {
    source,
    title: (row, traits) => {
      if (traits.lettersMayBeOdd) tellLetters(row);
      sink.skipped(row);
    },
    row: (row, traits) => {
      if (traits.lettersMayBeOdd) tellLetters(row);
      if (second.hasBegun()) second.row(row);
      else sort(row, traits);
    },
    end: () => {
      for (const finding of unnamed?.findings() ?? []) sink.finding(finding);
      second.end();
    },
  };
}

function skip(row: TableRow, finding: Finding, sink: RowSink): void {
  sink.finding(finding);
  sink.skipped(row);
}

/**
 * Sorts a row whose cells were told apart: into data, for which it answers true, and totals and those of a wrong width.
 * Cells that Excel has left out at the end are empty.
 */
function makeWholeRowSorter(source: HeadedSource, sink: RowSink): (row: TableRow, isUnended: boolean) => boolean {
  const findTotal = makeTotalFinder(source.header);
  const lacksOnlyEmpty = makeShortRowWatch(source);
  const { length } = source.header;
  return (given, isUnended) => {
    const isShort = given.cells.length < length && !isUnended && lacksOnlyEmpty(given.cells);
    const row = isShort ? { ...given, cells: withBlanks(given.cells, length) } : given;
    const total = findTotal(row.cells);
    if (total !== null) {
      const details = { found: row.cells[total] ?? '' };
      skip(row, makeMaskedFinding('total-row', placeInSource(source, row, total), {}, details), sink);
      return false;
    }
    const wrong = tellWrongWidth(row, source, isUnended);
    if (wrong !== null) {
      skip(row, wrong, sink);
      return false;
    }
    if (row.cells.some(isFormula)) tellFormulas(row, source, sink);
    sink.row(row);
    return true;
  };
}

const withBlanks = (cells: readonly string[], length: number): readonly string[] => [
  ...cells,
  ...Array.from({ length: length - cells.length }, () => ''),
];

const makeBlankCutter =
  (source: HeadedSource, usualCells: number) =>
  (row: TableRow): TableRow =>
    source.hasLines && row.cells.length > usualCells ? row : withoutExtraBlanks(row, source);

/** A comma in a number is a cell too many, which a blank last cell must not hide. */
function withoutExtraBlanks(row: TableRow, { header, dialect }: HeadedSource): TableRow {
  const columns = header.length;
  if (row.cells.length <= columns) return row;
  if (dialect.delimiter === ',' && splitsNumber(row, header)) return row;
  const filled = row.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  return { cells: row.cells.slice(0, Math.max(columns, filled)), row: row.row, line: row.line };
}

/** Only where the row is as wide as the split makes it: blanks behind that are of the program that wrote it. */
const splitsNumber = ({ cells }: TableRow, header: readonly string[]): boolean =>
  cells.length === header.length + 1 && findSplitDecimal(cells, header) !== null;

function tellFormulas(row: TableRow, source: HeadedSource, sink: RowSink): void {
  row.cells.forEach((cell, column) => {
    if (!isFormula(cell)) return;
    const details = { found: cell, smallNumber: /\d/.test(cell) };
    sink.finding(makeMaskedFinding('formula-in-cell', placeInSource(source, row, column), {}, details));
  });
}

/** Tells what is odd about the letters of a row. A cell that holds a figure may be a count, but for the header. */
function makeLetterWatch(source: HeadedSource, headerRow: TableRow, sink: RowSink): (row: TableRow) => void {
  const tell = tellOddLetters(source.dialect.encoding);
  return (row) => {
    row.cells.forEach((cell, column) => {
      const mayBeCount = row !== headerRow;
      const findings = tell(cell, () => placeInSource(source, row, column), mayBeCount);
      for (const finding of findings) sink.finding(finding);
    });
  };
}

/** From its header on, nothing of a second table is read; it is told once, with how many rows that are. */
function watchSecondTable(source: HeadedSource, sink: RowSink) {
  let first: TableRow | null = null;
  let rows = 0;
  return {
    hasBegun: () => first !== null,
    begin: (row: TableRow) => {
      first = row;
      sink.skipped(row);
    },
    row: (row: TableRow) => {
      rows += 1;
      sink.skipped(row);
    },
    end: () => {
      if (first !== null) sink.finding(makeMaskedFinding('second-table', placeInSource(source, first), { rows }));
    },
  };
}
