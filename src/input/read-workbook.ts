import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import { nameSheetInFile } from '../domain/sheet-in-file.ts';
import type { Dialect, Table, TableRow } from '../domain/table.ts';
import { makeIdentifierFindings } from '../privacy/make-identifier-findings.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { boundWorksheet } from './bound-worksheet.ts';
import { readCellFormats } from './cell-formats.ts';
import { chooseSheets, type SheetChoice, type SheetGlimpse } from './choose-sheets.ts';
import { findInNotes } from './find-in-notes.ts';
import { layOutWorksheet } from './lay-out-worksheet.ts';
import { readSheetTop, type SheetTop } from './read-sheet-top.ts';
import { type CellLookups, readWorksheet } from './read-worksheet.ts';
import { mostColumns } from './reading-limits.ts';
import type { RowSink, TableHead } from './row-sink.ts';
import { readSharedStrings } from './shared-strings.ts';
import { skipWorksheet } from './skip-worksheet.ts';
import { readWorkbookIndex, type WorkbookSheet } from './workbook-index.ts';
import { openZip, type ZipParts } from './zip-parts.ts';

/** A sheet of a workbook, ready to be read. */
export interface SheetSource {
  /** The file, and the sheet where more than one holds something: `fjelldal.xlsx [Ark1]`. */
  readonly file: string;
  /** False for a sheet of which the rows are only searched for identifiers. */
  readonly isRead: boolean;
  readonly read: (sink: RowSink) => void;
}

/** A workbook whose parts could be found. */
interface Workbook {
  readonly zip: ZipParts;
  readonly sheets: readonly WorkbookSheet[];
  readonly sheetNames: readonly string[];
  readonly lookups: CellLookups;
  readonly isFrom1904: boolean;
}

/** A sheet with what its first rows tell. */
interface TopOfSheet extends SheetGlimpse, SheetTop {
  readonly source: WorkbookSheet;
}

/**
 * Opens an Excel workbook: its stored values, never its macros or links. One sheet of each kind is read (measurements,
 * changes, poster texts), told by its header; every other sheet that holds something is named in a finding, and its rows
 * are handed on as skipped ones, so that nothing escapes the search for identity numbers.
 *
 * Errors: it never throws. A workbook that cannot be read is one source that gives a finding and no rows.
 */
export function openWorkbook(bytes: Uint8Array, file: string): readonly SheetSource[] {
  const zip = openZip(bytes);
  const workbook = readParts(zip);
  if (workbook === null) return [refused(file, zip)];
  const tops = workbook.sheets.flatMap((sheet) => readTop(sheet, workbook) ?? []);
  if (tops.length < workbook.sheets.length) return [refused(file, zip)];
  const filled = tops.filter(({ isEmpty }) => !isEmpty);
  const nameOf = (top: TopOfSheet): string =>
    tops.length === 1 || (filled.length === 1 && !top.isEmpty)
      ? file
      : nameSheetInFile(file, maskIdentifiers(top.name));
  const place = wholeFile(maskIdentifiers(file));
  const beside = [
    ...workbook.sheetNames.flatMap((name) => makeIdentifierFindings(name, place)),
    ...tops.filter(({ isEmpty }) => isEmpty).flatMap((top) => findInNotes(zip, top.source.part, nameOf(top))),
  ];
  if (filled.length === 0) return [saying(file, [makeFinding('file-empty', place, {}), ...beside])];
  const choice = chooseSheets(filled);
  const { read } = choice;
  const findings = [...aboutChoice(file, { ...choice, filled }), ...beside];
  const about = saying(file, findings);
  const sources = filled.map((top): SheetSource => {
    const [isRead, name] = [read.includes(top), nameOf(top)];
    return { file: name, isRead, read: (sink) => readSheet(name, { top, isRead, workbook }, sink) };
  });
  const [first, ...others] = sources;
  if (read.length === 0 || first === undefined) return [about, ...sources];
  const telling = (sink: RowSink): void => {
    about.read(sink);
    first.read(sink);
  };
  return [{ ...first, read: telling }, ...others];
}

/**
 * Reads an Excel workbook into tables, one for each sheet that holds something; a sheet that is not read has no header,
 * and its rows stand in `skippedRows`. Cells are written as in a CSV file from a Norwegian Excel: `12,5`, `80 %`,
 * `2022-03-14`.
 *
 * Errors: it never throws; what is wrong is in the findings of the tables.
 */
export function readWorkbook(bytes: Uint8Array, file: string): readonly Table[] {
  return openWorkbook(bytes, file).map(toTable);
}

function readParts(zip: ZipParts): Workbook | null {
  const index = readWorkbookIndex(zip);
  if (index === null) return null;
  const strings = index.sharedStrings === null ? null : zip.read(index.sharedStrings);
  const styles = index.styles === null ? null : zip.read(index.styles);
  const texts = strings === null ? [] : readSharedStrings(strings);
  const formats = styles === null ? [] : readCellFormats(styles);
  if (texts === null || formats === null || zip.fault() !== null) return null;
  const { sheets, sheetNames, isFrom1904 } = index;
  return { zip, sheets, sheetNames, lookups: { texts, formats }, isFrom1904 };
}

function readTop(source: WorkbookSheet, { zip, lookups, isFrom1904 }: Workbook): TopOfSheet | null {
  const bytes = zip.read(source.part);
  const top = bytes === null ? null : readSheetTop(bytes, lookups, isFrom1904);
  return top === null ? null : { ...top, source, name: source.name, isHidden: source.isHidden };
}

interface SheetToRead {
  readonly top: TopOfSheet;
  readonly isRead: boolean;
  readonly workbook: Workbook;
}

function readSheet(file: string, { top, isRead, workbook }: SheetToRead, sink: RowSink): void {
  const { zip, lookups, isFrom1904 } = workbook;
  const bytes = zip.read(top.source.part) ?? new Uint8Array();
  const { header, headerRow, persons } = top;
  const isTooWide = isRead && header.length > mostColumns;
  const taker =
    isRead && !isTooWide
      ? layOutWorksheet({ file, header, headerRow, isFrom1904 }, sink)
      : skipWorksheet({ file, persons, isFrom1904 }, sink);
  if (isTooWide) {
    const place = { ...wholeFile(maskIdentifiers(file)), row: headerRow };
    sink.finding(makeFinding('too-many-columns', place, { limit: mostColumns }));
  }
  const bounded = boundWorksheet(taker, isRead ? header.length : 0, () => sink.finding(tooManyCells(file)));
  const isSound = readWorksheet(bytes, lookups, bounded);
  bounded.end();
  for (const finding of findInNotes(zip, top.source.part, file)) sink.finding(finding);
  if (!isSound && isRead) sink.finding(unreadable(file));
}

interface Choice extends SheetChoice<TopOfSheet> {
  readonly filled: readonly TopOfSheet[];
}

const namesOf = (tops: readonly TopOfSheet[]): readonly string[] => tops.map(({ name }) => maskIdentifiers(name));

function aboutChoice(file: string, { read, rivals, missed, filled }: Choice): readonly Finding[] {
  const place = wholeFile(maskIdentifiers(file));
  const unread = rivals.length > 0 ? rivals : missed;
  if (unread.length > 0) {
    return [makeFinding('several-sheets', place, { sheets: namesOf(unread), areHidden: missed.length > 0 })];
  }
  const skipped = filled.filter((top) => !read.includes(top));
  if (skipped.length === 0) return [];
  return [makeFinding('sheets-skipped', place, { read: namesOf(read), sheets: namesOf(skipped) })];
}

const unreadable = (file: string): Finding =>
  makeFinding('file-is-spreadsheet', wholeFile(maskIdentifiers(file)), { kind: 'xlsx' });

/** Small as a file, and more than is read. */
const tooManyCells = (file: string): Finding =>
  makeFinding('file-too-large', wholeFile(maskIdentifiers(file)), { limitMegabytes: null });

const refused = (file: string, zip: ZipParts): SheetSource =>
  saying(file, [zip.fault() === 'too-large' ? tooManyCells(file) : unreadable(file)]);

const saying = (file: string, findings: readonly Finding[]): SheetSource => ({
  file,
  isRead: true,
  read: (sink) => {
    for (const finding of findings) sink.finding(finding);
  },
});

function toTable({ file, isRead, read }: SheetSource): Table {
  const rows: TableRow[] = [];
  const skippedRows: TableRow[] = [];
  const findings: Finding[] = [];
  let head: TableHead | null = null;
  const begin = (begun: TableHead): void => {
    head = begun;
  };
  read({
    begin,
    row: (row) => void rows.push(row),
    skipped: (row) => void skippedRows.push(row),
    finding: (finding) => void findings.push(finding),
  });
  const table = tableOf(file, head, { rows, skippedRows, findings });
  return isRead ? table : { ...table, isUnread: true };
}

function tableOf(
  file: string,
  head: TableHead | null,
  content: Pick<Table, 'rows' | 'findings'> & Required<Pick<Table, 'skippedRows'>>,
): Table {
  const dialect: Dialect = head?.dialect ?? { encoding: 'utf-8', delimiter: ';', decimal: null };
  return { file, header: head?.header ?? [], headerRow: head?.headerRow ?? 1, ...content, dialect };
}
