import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { TableRow } from '../domain/table.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { findDecimalMark } from './find-decimal-mark.ts';
import { findDuplicateHeaders } from './find-duplicate-headers.ts';
import { deepestHeader, findHeader } from './find-header.ts';
import { isBlankRow } from './is-blank-row.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { makeRowSorter, type RowSorter } from './make-row-sorter.ts';
import { headSource, placeInSource } from './place-in-source.ts';
import { mostColumns } from './reading-limits.ts';
import type { RowSink } from './row-sink.ts';
import type { HeadedSource, RowSource, RowTraits } from './row-source.ts';
import { tellBrokenRow } from './tell-broken-row.ts';

export type { RowSource, RowTraits } from './row-source.ts';

/** Takes the rows of a source in order, blank ones included, and tells a sink what they are. */
export interface RowLayout {
  /** Without traits: a whole row with nothing wrong, whose letters are looked at. */
  readonly row: (row: TableRow, traits?: RowTraits) => void;
  /** After the last row: findings that count rows come now, and `file-empty` where every row was blank. */
  readonly end: () => void;
}

interface HeldRow {
  readonly row: TableRow;
  readonly traits: RowTraits;
  readonly isBlank: boolean;
}

const wholeRow: RowTraits = { problem: null, isUnended: false, lettersMayBeOdd: true };

/** The first rows, among which the header and the decimal mark are looked for: so many, or so many cells. */
const heldRows = 10_000;
const heldCells = 100_000;

/**
 * Finds the header among the first rows of a source and sorts the others: title rows above it, data, total rows, blank
 * rows, rows with the wrong number of cells, headers among the rows. It holds the first rows back until the header and
 * the decimal mark are decided (`dialect.decimal` is that of the first 10 000 rows), and keeps nothing after that.
 */
export function makeRowLayout(source: RowSource, sink: RowSink): RowLayout {
  const held: HeldRow[] = [];
  const blank: { first: TableRow | null; rows: number } = { first: null, rows: 0 };
  let cellsHeld = 0;
  let rowsSeen = 0;
  let sorter: RowSorter | null = null;
  const begin = (): RowSorter => {
    const begun = layOutTop(held, source, sink);
    held.length = 0;
    return begun;
  };
  const hold = (row: HeldRow): void => {
    rowsSeen += 1;
    if (row.isBlank && rowsSeen > deepestHeader) return;
    held.push(row);
    cellsHeld += row.row.cells.length;
    if (held.length >= heldRows || cellsHeld >= heldCells) sorter = begin();
  };
  return {
    row: (row, traits = wholeRow) => {
      const isBlank = traits.problem === null && isBlankRow(row.cells);
      if (isBlank) {
        blank.first ??= row;
        blank.rows += 1;
      }
      if (sorter === null) hold({ row, traits, isBlank });
      else if (!isBlank) sorter.row(row, traits);
    },
    end: () => {
      const ended = sorter ?? begin();
      ended.end();
      if (blank.first && ended.source.header.length > 0) {
        const place = placeInSource(ended.source, blank.first);
        sink.finding(makeMaskedFinding('blank-rows', place, { rows: blank.rows }));
      }
    },
  };
}

/** Begins the table with the rows that were held. */
function layOutTop(held: readonly HeldRow[], source: RowSource, sink: RowSink): RowSorter {
  const index = findHeader(held.map(({ row }) => row.cells));
  const top = index === null ? undefined : held[index];
  if (index === null || !top) return refuse(held, source, sink);
  const header = withoutTrailingBlanks(top.row.cells);
  const sheet = headSource(source, header);
  if (header.length > mostColumns) {
    sink.finding(makeMaskedFinding('too-many-columns', placeInSource(sheet, top.row), { limit: mostColumns }));
    return skipAll(held, headSource(source, []), sink);
  }
  const filled = held.filter(({ isBlank }) => !isBlank);
  const above = filled.filter(({ row }) => row.row < top.row.row);
  const below = filled.filter(({ row }) => row.row > top.row.row);
  begin(sheet, top, below, sink);
  tellHeader(sheet, top, above, sink);
  const sorter = makeRowSorter(sheet, { ...top.row, cells: header }, sink, usualCells(top, below));
  for (const { row, traits } of above) sorter.title(row, traits);
  for (const { row, traits } of below) sorter.row(row, traits);
  return sorter;
}

/** How many cells rows have, blank ones behind the last column included: as the header, or as most of the first rows. */
function usualCells({ row: header }: HeldRow, below: readonly HeldRow[]): number {
  const times = new Map<number, number>();
  for (const { row } of below) times.set(row.cells.length, (times.get(row.cells.length) ?? 0) + 1);
  const [usual] = [...times].toSorted(([, a], [, b]) => b - a);
  return Math.max(header.cells.length, usual?.[0] ?? 0);
}

function begin(
  { header, file, dialect, hasLines }: HeadedSource,
  { row }: HeldRow,
  below: readonly HeldRow[],
  sink: RowSink,
) {
  const sound = below.filter(({ traits }) => traits.problem === null).map(({ row: { cells } }) => cells);
  const decimal = findDecimalMark(header, sound);
  const headerLine = hasLines ? row.line : null;
  sink.begin({ file, header, headerRow: row.row, headerLine, dialect: { ...dialect, decimal } });
}

function tellHeader(sheet: HeadedSource, top: HeldRow, above: readonly HeldRow[], sink: RowSink): void {
  const [title] = above;
  if (title) {
    sink.finding(makeMaskedFinding('title-rows-skipped', placeInSource(sheet, title.row), { rows: above.length }));
  }
  const { problem } = top.traits;
  if (problem !== null) {
    const { finding } = tellBrokenRow(top.row, problem, sheet);
    sink.finding({ ...finding, column: null, cell: null, found: null });
  }
  for (const finding of findDuplicateHeaders(sheet, top.row)) sink.finding(finding);
}

/** Where every row is blank, or could not be divided, there is no table. */
function refuse(held: readonly HeldRow[], source: RowSource, sink: RowSink): RowSorter {
  const sheet = headSource(source, []);
  const broken = held.flatMap(({ row, traits }) =>
    traits.problem === null ? [] : [tellBrokenRow(row, traits.problem, sheet).finding],
  );
  const empty = makeFinding('file-empty', wholeFile(maskIdentifiers(source.file)), {});
  for (const finding of broken.length > 0 ? broken : [empty]) sink.finding(finding);
  return skipAll(held, sheet, sink);
}

/** Nothing is read, and everything is searched for identifiers. */
function skipAll(held: readonly HeldRow[], source: HeadedSource, sink: RowSink): RowSorter {
  for (const { row, isBlank } of held) if (!isBlank) sink.skipped(row);
  return { source, title: sink.skipped, row: sink.skipped, end: () => undefined };
}

function withoutTrailingBlanks(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}
