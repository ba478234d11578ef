import type { ColumnId } from '../../src/domain/column-id.ts';
import type { Finding, FindingCode } from '../../src/domain/finding.ts';
import {
  encodeUtf8,
  onPaper,
  paperColumn,
  type SheetLine,
  type SpoiledSheet,
  sheetColumn,
  withCell,
  writeLine,
} from './spoiled-sheet.ts';

/**
 * Mends a sheet as somebody does who has the list of findings in one hand and the paper forms in the other, and looks
 * nowhere but at the places that the findings name: the cell of a finding gets what the paper says, the row of a finding
 * is typed anew, or deleted where it is on no paper.
 */
export function mendSheet(sheet: SpoiledSheet, findings: readonly Finding[]): void {
  // Every place is looked up before anything is moved.
  const tasks = findings.map((finding) => ({ finding, ...placeOf(sheet, finding) }));
  for (const task of tasks) (mendings[task.finding.code] ?? mendPlace)(sheet, task);
  for (const { finding, columnOnPaper } of tasks) mendColumns(sheet, finding, columnOnPaper);
}

interface Task {
  readonly finding: Finding;
  readonly line: SheetLine | null;
  readonly related: SheetLine | null;
  /** The column of the sheet that the finding names; null where it names none. */
  readonly column: number | null;
  readonly columnOnPaper: number | null | undefined;
}

type Mend = (sheet: SpoiledSheet, task: Omit<Task, 'columnOnPaper'>) => void;

function placeOf(sheet: SpoiledSheet, { line, cell, related }: Finding): Omit<Task, 'finding'> {
  const letters = cell?.replace(/\d+$/, '') ?? null;
  const column = letters === null ? null : columnOf(letters);
  return {
    line: lineAt(sheet, line),
    related: lineAt(sheet, related?.line ?? null),
    column,
    columnOnPaper: column === null ? undefined : sheet.columns[column],
  };
}

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The line that begins at a physical line of the file. */
function lineAt(sheet: SpoiledSheet, wanted: number | null): SheetLine | null {
  let at = sheet.above === '' ? 1 : 2;
  for (const line of sheet.lines) {
    if (at === wanted) return line;
    at += writeLine(line, sheet).split(/\r\n|\n|\r/).length;
  }
  return null;
}

const deleteLine = (sheet: SpoiledSheet, line: SheetLine): void => {
  sheet.lines = sheet.lines.filter((other) => other !== line);
};

function rewriteRow(sheet: SpoiledSheet, line: SheetLine | null): void {
  if (line === null) return;
  const cells = onPaper(sheet, line);
  if (cells === null) {
    deleteLine(sheet, line);
    return;
  }
  if (line === sheet.lines.at(-1)) sheet.endsLastLine = true;
  Object.assign(line, { cells, raw: null });
}

function rewriteCell(sheet: SpoiledSheet, line: SheetLine, column: number): void {
  const cells = onPaper(sheet, line);
  if (cells === null) {
    deleteLine(sheet, line);
    return;
  }
  const shown = line.raw === null ? line.cells : line.raw.split(sheet.delimiter);
  Object.assign(line, { cells: withCell(shown, column, cells[column] ?? ''), raw: null });
}

const mendPlace: Mend = (sheet, { line, column }) => {
  if (line !== null && column !== null) rewriteCell(sheet, line, column);
  else if (line !== null) rewriteRow(sheet, line);
};

const mendRow: Mend = (sheet, { line }) => rewriteRow(sheet, line);

/** What is told about the header is mended in it, and a row left as it is. */
const leave: Mend = () => undefined;

const mendCells =
  (...ids: readonly ColumnId[]): Mend =>
  (sheet, { line }) => {
    for (const id of ids) {
      const column = sheetColumn(sheet, id);
      if (line !== null && column !== -1) rewriteCell(sheet, line, column);
    }
  };

const saveAgain: Mend = (sheet) => {
  sheet.encode = encodeUtf8;
};

/** Everything from the line on that is on no paper is put into a file of its own. */
const takeOut: Mend = (sheet, { line }) => {
  const from = line === null ? -1 : sheet.lines.indexOf(line);
  if (from !== -1) sheet.lines = sheet.lines.filter(({ paper }, index) => index < from || paper !== null);
};

/** The rows of the paper that are not in the sheet are typed, behind the others. */
const addMissingRows: Mend = (sheet) => {
  const typed = new Set(sheet.lines.map(({ paper }) => paper));
  sheet.paper.forEach((_, paper) => {
    const line: SheetLine = { cells: [], raw: null, paper };
    if (!typed.has(paper)) sheet.lines.push({ ...line, cells: onPaper(sheet, line) ?? [] });
  });
};

/** Where the text of a finding asks for more than to look at its own cell. */
const mendings: Partial<Record<FindingCode, Mend>> = {
  'too-many-cells': mendRow,
  'too-few-cells': mendRow,
  'unclosed-quote': mendRow,
  'stray-quote': mendRow,
  'truncated-line': mendRow,
  'decimal-comma-splits-cell': mendRow,
  'numerator-exceeds-denominator': mendCells('numerator', 'denominator'),
  'zero-denominator': mendCells('numerator', 'denominator'),
  'fraction-in-cell': mendCells('numerator', 'denominator'),
  'fraction-became-date': mendCells('numerator', 'denominator'),
  'value-disagrees': mendCells('numerator', 'denominator', 'value'),
  'value-in-wrong-column': mendCells('numerator', 'denominator', 'value'),
  'not-measured-mark': mendCells('numerator', 'denominator', 'value'),
  'duplicate-period': (sheet, task) => {
    mendPlace(sheet, task);
    mendPlace(sheet, { ...task, line: task.related });
  },
  'period-gap': addMissingRows,
  'second-table': takeOut,
  'title-rows-skipped': leave,
  'blank-rows': leave,
  'missing-column': leave,
  'duplicate-column': leave,
  'mixed-encoding': saveAgain,
  'nul-bytes': saveAgain,
  'file-is-not-a-table': saveAgain,
  'delimiter-undecided': saveAgain,
};

/** A missing column gets its name back where it is only misspelled, and is typed from the paper where it is gone. */
function mendColumns(sheet: SpoiledSheet, finding: Finding, columnOnPaper: number | null | undefined): void {
  if (finding.code === 'missing-column') for (const id of finding.args.missing) restoreColumn(sheet, id);
  if (finding.code === 'missing-value' && finding.cell === null) restoreColumn(sheet, finding.args.column);
  if (finding.code === 'duplicate-column' && columnOnPaper === null) removeExtraColumn(sheet);
}

function restoreColumn(sheet: SpoiledSheet, id: ColumnId): void {
  const paper = paperColumn(sheet, id);
  if (paper === -1) return;
  const header = sheet.lines.find((line) => line.paper === 0);
  const column = sheet.columns.indexOf(paper);
  if (header && column !== -1) {
    rewriteCell(sheet, header, column);
    return;
  }
  sheet.columns = [...sheet.columns, paper];
  // Whoever types a column from the forms meets every row, and those that are on no form.
  sheet.lines = sheet.lines.filter((line) => line.paper !== null);
  for (const line of sheet.lines) {
    const text = onPaper(sheet, line)?.at(-1) ?? '';
    if (line.raw === null) line.cells = [...line.cells, text];
    else line.raw += sheet.delimiter + text;
  }
}

function removeExtraColumn(sheet: SpoiledSheet): void {
  const extra = sheet.columns.indexOf(null);
  if (extra === -1) return;
  sheet.columns = sheet.columns.filter((_, column) => column !== extra);
  for (const line of sheet.lines) {
    if (line.raw === null) line.cells = line.cells.filter((_, column) => column !== extra);
  }
}
