import type { ColumnId } from '../domain/column-id.ts';
import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { TableRow } from '../domain/table.ts';
import type { TeamChange, TeamText } from '../domain/team-sheet.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { findMissingColumns } from './find-missing-columns.ts';
import { headerAsRow } from './header-as-row.ts';
import { makeKnownRows } from './known-rows.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { makeNumberReader } from './number-reader.ts';
import { readChangeRow } from './read-change-row.ts';
import { readMeasurementRow, readRowNumbers } from './read-measurement-row.ts';
import { readTextRow } from './read-text-row.ts';
import type { Reading, ReadingContext } from './reading-context.ts';
import { resolveColumns } from './resolve-columns.ts';
import type { TableHead } from './row-sink.ts';
import { type SheetKind, sheetKindOf } from './sheet-kind.ts';
import { placesIn } from './sheet-places.ts';
import { makeSheetRow } from './sheet-row.ts';
import { teamOfFile, unitOfFile } from './team-of-file.ts';

/** Who takes what the rows of a sheet say. */
export interface SheetTarget {
  readonly measurement: (measurement: Measurement) => void;
  readonly change: (change: TeamChange) => void;
  readonly text: (text: TeamText) => void;
  readonly finding: (finding: Finding) => void;
  /** Looks for persons in a row that is read in full; true where something was found. */
  readonly inspect: (row: TableRow) => boolean;
}

/** The rows of one sheet, read as what its header says that it is. */
export interface SheetReader {
  readonly context: ReadingContext;
  /** About the header: columns that are unknown, named twice or missing. */
  readonly findings: readonly Finding[];
  /** Null where the header lacks so many columns that no row can be read. */
  readonly readRow: ((row: TableRow) => void) | null;
}

/** Whose rows are while nobody knows. */
const nobody = '' as TeamId;

/** Makes the reader of a sheet by its header. */
export function makeSheetReader(head: TableHead, reading: Reading, target: SheetTarget): SheetReader {
  const kind = sheetKindOf(head.header);
  const { columns, findings } = resolveColumns(head, kind);
  const ofFile = columns.has('team') ? null : teamOfFile(reading.project, head.file);
  const context: ReadingContext = {
    ...reading,
    head,
    columns,
    placeOf: placesIn(head),
    teamOfFile: ofFile,
    unitOfFile: ofFile === null ? null : unitOfFile(reading.project, head.file),
    numbers: makeNumberReader(head.dialect.decimal),
  };
  const missing = findMissingColumns(kind, columns, ofFile !== null);
  const guessed = withNearColumns(context, findings);
  if (missing.length === 0) return { context, findings, readRow: rowReaders[kind](context, target, guessed) };
  const lacks = missingColumn(context, missing, null);
  // What may be a misspelling of a missing column is told, and not all that is unknown.
  const near = findings.filter((finding) => finding.code !== 'unknown-column' || finding.args.suggestion !== null);
  return { context, findings: [lacks, ...near], readRow: readForFindings(kind, guessed, target) };
}

function missingColumn(
  { head, placeOf }: Pick<ReadingContext, 'head' | 'placeOf'>,
  missing: readonly ColumnId[],
  indicator: string | null,
): Finding {
  const names = (head.written ?? head.header).map((name) => maskIdentifiers(name.trim()));
  const args = { missing, present: names.filter((name) => name !== ''), indicator };
  return makeMaskedFinding('missing-column', placeOf(headerAsRow(head), null), args);
}

/** The columns with those that an unknown name may have been meant for. */
function withNearColumns(context: ReadingContext, findings: readonly Finding[]): ReadingContext {
  const columns = new Map(context.columns);
  for (const { code, args, column } of findings) {
    if (code !== 'unknown-column' || args.suggestion === null || columns.has(args.suggestion)) continue;
    const index = context.head.header.findIndex((name) => maskIdentifiers(name.trim()) === column);
    if (index !== -1) columns.set(args.suggestion, index);
  }
  return { ...context, columns };
}

/** What is wrong in the cells of a column that is probably misspelled, so that all is mended in one go. */
function tellGuessed(
  row: TableRow,
  guessed: ReadingContext,
  { context, target }: { readonly context: ReadingContext; readonly target: SheetTarget },
): void {
  const own = new Set(context.columns.values());
  const others = new Set([...guessed.columns.values()].filter((column) => !own.has(column)));
  const cells = new Set([...others].map((column) => context.placeOf(row, column).cell));
  if (cells.size === 0) return;
  const { findings } = readMeasurementRow(makeSheetRow(row, guessed), guessed);
  for (const finding of findings) if (cells.has(finding.cell)) target.finding(finding);
}

/**
 * Reads rows for what can be told of them while a column is missing, so that everything is mended in one go; no row
 * becomes a measurement. `context` looks into a column whose name is nearly that of one that is not there as that one;
 * nothing is said of cells in a column that is not there. Null where more is missing: then the rows may be of another
 * kind of sheet.
 */
function readForFindings(
  kind: SheetKind,
  context: ReadingContext,
  target: SheetTarget,
): ((row: TableRow) => void) | null {
  const { columns } = context;
  if (findMissingColumns(kind, columns, context.teamOfFile !== null).length > 1) return null;
  const nothing = (): void => undefined;
  const finding = (one: Finding): void => {
    if (one.cell !== null) target.finding(columns.has('team') ? one : { ...one, team: context.teamOfFile });
  };
  // Without a team column the rows are read as somebody's; whose they are is told of none.
  return rowReaders[kind](
    { ...context, teamOfFile: context.teamOfFile ?? nobody },
    { ...target, measurement: nothing, change: nothing, text: nothing, finding },
    context,
  );
}

/** `guessed`: with the columns that may be misspelled; what it reads is told and never used. */
type MakeRowReader = (context: ReadingContext, target: SheetTarget, guessed: ReadingContext) => (row: TableRow) => void;

/**
 * Tells of numbers that are missing since their columns are: once for each team and each set of columns, at the header,
 * and not in every row.
 */
function makeLackTeller(context: ReadingContext, tell: (finding: Finding) => void) {
  const told = new Set<string>();
  return (findings: readonly Finding[], indicator: string): boolean => {
    const lacking: ColumnId[] = [];
    for (const finding of findings) {
      if (finding.code === 'missing-value' && !context.columns.has(finding.args.column))
        lacking.push(finding.args.column);
      else tell(finding);
    }
    if (lacking.length === 0) return false;
    const team = findings[0]?.team ?? null;
    const key = JSON.stringify([team, lacking]);
    if (!told.has(key)) tell({ ...missingColumn(context, lacking, maskIdentifiers(indicator)), team });
    told.add(key);
    return true;
  };
}

const readMeasurements: MakeRowReader = (context, target, guessed) => {
  const known = makeKnownRows(context);
  const tell = makeLackTeller(context, target.finding);
  return (row) => {
    const short = known.read(row);
    if (short !== null) return target.measurement(short);
    const isSuspect = target.inspect(row);
    const sheetRow = makeSheetRow(row, context);
    const words = known.words(row);
    const read = words ? readRowNumbers(sheetRow, words, context) : readMeasurementRow(sheetRow, context);
    if (tell(read.findings, sheetRow.text('indicator'))) tellGuessed(row, guessed, { context, target });
    const isClean = read.findings.length === 0;
    if (read.words !== null && !isSuspect && (words === null || isClean)) known.learn(row, read.words, isClean);
    if (read.measurement !== null) target.measurement(read.measurement);
  };
};

const readChanges: MakeRowReader = (context, target) => (row) => {
  target.inspect(row);
  const { change, findings } = readChangeRow(makeSheetRow(row, context), context);
  for (const finding of findings) target.finding(finding);
  if (change !== null) target.change(change);
};

const readTexts: MakeRowReader = (context, target) => (row) => {
  target.inspect(row);
  const { text, findings } = readTextRow(makeSheetRow(row, context), context);
  for (const finding of findings) target.finding(finding);
  if (text !== null) target.text(text);
};

const rowReaders = { measurements: readMeasurements, changes: readChanges, texts: readTexts } as const satisfies Record<
  SheetKind,
  MakeRowReader
>;
