import type { Finding } from '../domain/finding.ts';
import type { Delimiter, Table, TableRow } from '../domain/table.ts';
import { findDuplicateHeaders } from './find-duplicate-headers.ts';
import { findHeader } from './find-header.ts';
import { findLostCharacters } from './find-lost-characters.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { placeInTable } from './place-in-table.ts';
import { type NumberedRow, sortRow } from './sort-row.ts';
import type { SplitRow } from './split-rows.ts';

type Layout = Required<Pick<Table, 'header' | 'headerRow' | 'headerLine' | 'rows' | 'skippedRows' | 'findings'>>;

const isBlank = (row: TableRow): boolean => row.cells.every((cell) => cell.trim() === '');

/**
 * Finds the header among the rows of a file and sorts the others: title rows above it, data, total rows, blank rows and
 * rows with the wrong number of cells. Null where every row is blank.
 */
export function layOutRows(split: readonly SplitRow[], source: { file: string; delimiter: Delimiter }): Layout | null {
  const numbered = split.map((row, index): NumberedRow => ({ ...row, row: index + 1 }));
  const headerIndex = findHeader(numbered.map((row) => row.cells));
  const headerRow = headerIndex === null ? undefined : numbered[headerIndex];
  if (headerIndex === null || !headerRow) return null;
  const header = withoutTrailingBlanks(headerRow.cells);
  const sheet = { file: source.file, header, delimiter: source.delimiter };
  const above = numbered.slice(0, headerIndex).filter((row) => !isBlank(row));
  const body = numbered.slice(headerIndex + 1).filter((row) => !isBlank(row));
  const sorted = body.map((row) => sortRow(row, sheet));
  const rows = sorted.flatMap((row) => (row.isData ? [plain(row.row)] : []));
  const skippedRows = [...above.map(plain), ...sorted.flatMap((row) => (row.isData ? [] : [plain(row.row)]))];
  const table = { file: source.file, header, headerRow: headerRow.row, headerLine: headerRow.line, rows, skippedRows };
  const findings = [
    ...titleFinding(above, table),
    ...quoteFindingOfHeader(headerRow, table),
    ...findDuplicateHeaders(table),
    ...blankFinding(numbered.filter(isBlank), table),
    ...findLostCharacters(table),
    ...sorted.flatMap((row) => row.findings),
  ];
  return { ...table, findings };
}

const plain = ({ cells, row, line }: TableRow): TableRow => ({ cells, row, line });

function withoutTrailingBlanks(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

function titleFinding(above: readonly NumberedRow[], table: Pick<Table, 'file' | 'header'>): readonly Finding[] {
  const [first] = above;
  if (!first) return [];
  return [makeMaskedFinding('title-rows-skipped', placeInTable(table, first), { rows: above.length })];
}

function blankFinding(blank: readonly NumberedRow[], table: Pick<Table, 'file' | 'header'>): readonly Finding[] {
  const [first] = blank;
  return first ? [makeMaskedFinding('blank-rows', placeInTable(table, first), { rows: blank.length })] : [];
}

function quoteFindingOfHeader(row: NumberedRow, table: Pick<Table, 'file' | 'header'>): readonly Finding[] {
  return row.problem === null ? [] : [makeMaskedFinding(row.problem, placeInTable(table, row), {})];
}
