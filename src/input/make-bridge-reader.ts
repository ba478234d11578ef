import type { BridgeShape } from '../domain/bridge-shape.ts';
import type { CellPlace } from '../domain/cell-place.ts';
import type { ColumnId } from '../domain/column-id.ts';
import type { Finding } from '../domain/finding.ts';
import { makeFinding } from '../domain/make-finding.ts';
import { fileOfSheet } from '../domain/sheet-in-file.ts';
import type { TableRow } from '../domain/table.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { bridgeShapeOf } from './bridge-columns.ts';
import { type BridgeLedger, type BridgeTally, type ConvertedRow, makeBridgeLedger } from './bridge-ledger.ts';
import type { BridgeOptions } from './bridge-options.ts';
import { columnIdsOf } from './column-names.ts';
import { dayOfMoment } from './day-of-moment.ts';
import { findIdentifiersInRow } from './find-identifiers-in-row.ts';
import { headerAsRow } from './header-as-row.ts';
import { makeBridgeRowReader } from './make-bridge-row-reader.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { makePersonColumnWatch, type PersonColumnWatch } from './make-person-column-watch.ts';
import { makeNumberReader } from './number-reader.ts';
import { isPersonColumn } from './person-columns.ts';
import { readDate } from './read-date.ts';
import type { Reading, ReadingContext } from './reading-context.ts';
import { type ResolvedBridge, resolveBridgeColumns } from './resolve-bridge-columns.ts';
import type { SheetSink, TableHead } from './row-sink.ts';
import { type PlaceOf, placesIn } from './sheet-places.ts';
import { teamOfFile, unitOfFile } from './team-of-file.ts';
import { mayBeWide } from './unpivot-table.ts';

/** What sheets in the shapes of others come to; nothing in it is about one row. */
export interface ReadBridges extends BridgeTally {
  readonly rows: readonly ConvertedRow[];
  /** Names of columns that were asked for and stand in a sheet that lacks them. */
  readonly lacking: readonly string[];
  /** Columns that the periods were read from. */
  readonly dates: readonly string[];
}

/** Reads sheets in the shapes of others one after the other, row by row. */
export interface BridgeReader {
  /** Begins a sheet; an unread one is only searched for persons. */
  readonly sheet: (file: string, isUnread?: boolean) => SheetSink;
  /** Once all sheets are read. */
  readonly end: () => ReadBridges;
}

/** A file of which a table was read: whether it had a shape, and where the header of the first table is. */
interface SeenFile {
  readonly head: TableHead;
  hasShape: boolean;
}

/** What all sheets share. */
interface BridgeParts {
  readonly reading: Reading;
  readonly options: BridgeOptions;
  readonly ledger: BridgeLedger;
  readonly finding: (finding: Finding) => void;
  readonly seen: (head: TableHead, hasShape: boolean) => void;
  /** Where the first row stands of those that are told by where patients live. */
  readonly resident: (place: CellPlace) => void;
}

/**
 * Makes a reader of sheets in the shapes of SKDE and rapwhale: rows go in, and are added up by team, indicator and period.
 * Only the sums are kept, and everything is searched for persons.
 */
export function makeBridgeReader(
  reading: Reading,
  options: BridgeOptions,
  finding: (finding: Finding) => void,
): BridgeReader {
  const ledger = makeBridgeLedger();
  const files = new Map<string, SeenFile>();
  let resident: CellPlace | null = null;
  const parts: BridgeParts = {
    reading,
    options,
    ledger,
    finding,
    seen: (head, hasShape) => {
      const name = fileOfSheet(head.file);
      const file = files.get(name) ?? { head, hasShape: false };
      if (hasShape) file.hasShape = true;
      files.set(name, file);
    },
    resident: (place) => {
      resident ??= place;
    },
  };
  return {
    sheet: (file, isUnread = false) => makeBridgeSink(file, parts, isUnread),
    end: () => {
      for (const { head, hasShape } of files.values()) if (!hasShape) finding(otherSheet(head));
      const { rows, otherContext } = ledger.sums();
      if (otherContext > 0 && resident !== null) finding(makeFinding('two-contexts', resident, { rows: otherContext }));
      return { ...ledger.tally(), rows, lacking: [...ledger.lacking()], dates: [...ledger.dates()] };
    },
  };
}

function otherSheet(head: TableHead): Finding {
  const ids = head.header.flatMap(columnIdsOf);
  const holdsMeasurements =
    (['indicator', 'numerator', 'denominator', 'value'] as const).some((id) => ids.includes(id)) ||
    mayBeWide(head.header);
  return makeMaskedFinding('no-bridge-sheet', placesIn(head)(headerAsRow(head), null), { holdsMeasurements });
}

/** What is done with the rows of a sheet. */
interface RowReader {
  readonly row: (row: TableRow) => void;
  readonly end: () => void;
}

const readNothing: RowReader = { row: () => undefined, end: () => undefined };

function makeBridgeSink(file: string, parts: BridgeParts, isUnread: boolean): SheetSink {
  let rows: RowReader = readNothing;
  let placeOf: PlaceOf = placesIn({ file, header: [] });
  let persons: PersonColumnWatch | null = null;
  const inspect = (row: TableRow): void => {
    for (const finding of findIdentifiersInRow(row, placeOf)) parts.finding(finding);
  };
  return {
    begin: (head) => {
      placeOf = placesIn(head);
      persons = makePersonColumnWatch(head, placeOf);
      inspect(headerAsRow(head));
      if (isUnread) return;
      const shape = bridgeShapeOf(head.header);
      parts.seen(head, shape !== null);
      if (shape !== null) rows = openSheet({ head, shape, placeOf }, parts);
    },
    row: (row) => {
      persons?.row(row);
      inspect(row);
      rows.row(row);
    },
    skipped: inspect,
    finding: parts.finding,
    end: () => {
      rows.end();
      for (const finding of persons?.findings() ?? []) parts.finding(finding);
    },
  };
}

interface OpenSheet {
  readonly head: TableHead;
  readonly shape: BridgeShape;
  readonly placeOf: PlaceOf;
}

/** Columns first: a sheet of which it is unclear whose or what it is about is not read. */
function openSheet(sheet: OpenSheet, parts: BridgeParts): RowReader {
  const { head, shape, placeOf } = sheet;
  const { options, ledger, finding } = parts;
  const resolved = resolveBridgeColumns(head.header, shape, options);
  for (const name of resolved.absent) ledger.lack(name);
  if (resolved.absent.length > 0) return readNothing;
  const missing = missingColumns(head, resolved, parts);
  const inHeader = placeOf(headerAsRow(head), null);
  if (missing.length > 0) {
    finding(makeMaskedFinding('missing-bridge-column', inHeader, { missing }));
    return readNothing;
  }
  if (resolved.dates.length > 1) {
    finding(makeMaskedFinding('date-column-unclear', inHeader, { columns: namesOf(head, resolved.dates) }));
    return readNothing;
  }
  return resolved.dates.length === 1 ? readRows(sheet, resolved, parts) : findDates(sheet, resolved, parts);
}

const namesOf = ({ header }: TableHead, columns: readonly number[]): readonly string[] =>
  columns.map((column) => maskIdentifiers((header[column] ?? '').trim()));

function missingColumns(
  head: TableHead,
  { columns }: ResolvedBridge,
  { reading, options }: BridgeParts,
): readonly ('team' | 'indicator')[] {
  const isTold = {
    team: teamOfFile(reading.project, head.file) !== null || options.only?.size === 1,
    indicator: options.indicator !== null,
  };
  return (['team', 'indicator'] as const).filter((id) => !columns.has(id) && !isTold[id]);
}

/** So many rows are looked at to find out which column holds dates. */
const rowsToJudge = 50;

/** Where no name says which column says when, the one that holds nothing but dates in the first rows does. */
function findDates(sheet: OpenSheet, resolved: ResolvedBridge, parts: BridgeParts): RowReader {
  const early: TableRow[] = [];
  let rows: RowReader | null = null;
  const decide = (): RowReader => {
    const { head, placeOf } = sheet;
    const found = columnsOfDates(head, resolved, early);
    const [date, ...others] = found;
    if (date !== undefined && others.length === 0) {
      const columns = new Map(resolved.columns).set('period', date);
      rows = readRows(sheet, { ...resolved, columns, dates: [date] }, parts);
    } else {
      rows = readNothing;
      const place = placeOf(headerAsRow(head), null);
      const isYearly = found.length === 0 && resolved.columns.has('year');
      parts.finding(
        isYearly
          ? makeMaskedFinding('only-years', place, {})
          : makeMaskedFinding('date-column-unclear', place, { columns: namesOf(head, found) }),
      );
    }
    for (const row of early.splice(0)) rows.row(row);
    return rows;
  };
  return {
    row: (row) => {
      if (rows !== null) return rows.row(row);
      early.push(row);
      if (early.length >= rowsToJudge) decide();
    },
    end: () => void (rows ?? decide()),
  };
}

function columnsOfDates(
  { header }: TableHead,
  { columns }: ResolvedBridge,
  rows: readonly TableRow[],
): readonly number[] {
  const known = new Set(columns.values());
  return header.flatMap((name, column) => {
    if (known.has(column) || isPersonColumn(name)) return [];
    const cells = rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((text) => text !== '');
    return cells.length > 0 && cells.every(isDate) ? [column] : [];
  });
}

/** A date that can be read in two ways is one all the same: its row tells what is wrong. */
function isDate(text: string): boolean {
  const date = readDate(dayOfMoment(text));
  return date.ok || date.problem.code === 'ambiguous-date';
}

function readRows({ head, shape, placeOf }: OpenSheet, resolved: ResolvedBridge, parts: BridgeParts): RowReader {
  const { reading, options, ledger, finding } = parts;
  for (const name of namesOf(head, resolved.dates)) ledger.dated(name);
  const columns = new Map(resolved.columns);
  // An indicator that the user names stands in a column behind the others.
  const given = columns.has('indicator') ? null : options.indicator;
  if (given !== null) columns.set('indicator', head.header.length);
  const read = makeBridgeRowReader({
    shape,
    reading: contextOf(head, { reading, options, columns, placeOf }),
    contextColumn: resolved.context,
    options,
    ledger,
    finding,
  });
  const isResident = (row: TableRow): boolean =>
    resolved.context !== null && row.cells[resolved.context]?.trim().toLowerCase() === 'resident';
  return {
    row: (row) => {
      if (isResident(row)) parts.resident(placeOf(row, resolved.context));
      read(given === null ? row : { ...row, cells: [...row.cells.slice(0, head.header.length), given] });
    },
    end: () => undefined,
  };
}

function contextOf(
  head: TableHead,
  {
    reading,
    options,
    columns,
    placeOf,
  }: Pick<BridgeParts, 'reading' | 'options'> & {
    readonly columns: ReadonlyMap<ColumnId, number>;
    readonly placeOf: PlaceOf;
  },
): ReadingContext {
  const { project } = reading;
  const [only = null] = options.only ?? [];
  return {
    ...reading,
    head,
    columns,
    placeOf,
    numbers: makeNumberReader(head.dialect.decimal),
    teamOfFile: teamOfFile(project, head.file) ?? only,
    unitOfFile: unitOfFile(project, head.file),
  };
}
