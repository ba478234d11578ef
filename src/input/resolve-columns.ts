import { indexNames, nearestName } from '../catalogue/nearest-name.ts';
import type { ColumnId } from '../domain/column-id.ts';
import type { Finding } from '../domain/finding.ts';
import type { Table } from '../domain/table.ts';
import { columnIdsOf, columnNames } from './column-names.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { placeInTable } from './place-in-table.ts';
import { columnsOfSheet, type SheetKind } from './sheet-kind.ts';

/** Which column of a table holds what, by index. */
export type Columns = ReadonlyMap<ColumnId, number>;

export interface ResolvedColumns {
  readonly columns: Columns;
  /** Columns that are named twice, and columns that nothing is known about. */
  readonly findings: readonly Finding[];
}

/** Finds the columns of a sheet by their names, in any order; of two with the same meaning the first one is used. */
export function resolveColumns(table: Table, kind: SheetKind): ResolvedColumns {
  const columns = new Map<ColumnId, number>();
  const findings: Finding[] = [];
  table.header.forEach((name, index) => {
    const id = meaningOf(name, table.header, kind);
    const first = id === null ? undefined : columns.get(id);
    if (id !== null && first === undefined) columns.set(id, index);
    else if (first !== undefined) findings.push(...duplicate(table, index, first));
    else findings.push(...unknown(table, index, kind));
  });
  return { columns, findings };
}

/** A month or a week is a period of its own, or the part of it that stands beside a year. */
function meaningOf(name: string, header: readonly string[], kind: SheetKind): ColumnId | null {
  const wanted: readonly ColumnId[] = columnsOfSheet[kind];
  const ids = columnIdsOf(name).filter((id) => wanted.includes(id));
  if (ids.length < 2) return ids[0] ?? null;
  const besideYear = header.some((other) => columnIdsOf(other).includes('year'));
  return ids.find((id) => (id === 'period') !== besideYear) ?? null;
}

const headerOf = (table: Table): { row: number; line: number } => ({
  row: table.headerRow,
  line: table.headerLine ?? table.headerRow,
});

/** Nothing where the table was read by `readTable` and both names are the same: it has said so. */
function duplicate(table: Table, index: number, first: number): readonly Finding[] {
  const place = placeInTable(table, headerOf(table), index);
  if (table.findings.some((finding) => finding.code === 'duplicate-column' && finding.cell === place.cell)) return [];
  const related = placeInTable(table, headerOf(table), first);
  return [makeMaskedFinding('duplicate-column', place, {}, { found: table.header[index] ?? '', related })];
}

/** A column without a name and without a filled cell is no column. */
function unknown(table: Table, index: number, kind: SheetKind): readonly Finding[] {
  const name = table.header[index] ?? '';
  if (name.trim() === '' && table.rows.every((row) => (row.cells[index] ?? '').trim() === '')) return [];
  const place = placeInTable(table, headerOf(table), index);
  return [
    makeMaskedFinding('unknown-column', place, { suggestion: suggestColumn(name, kind) }, { found: name.trim() }),
  ];
}

function suggestColumn(name: string, kind: SheetKind): ColumnId | null {
  const names = columnsOfSheet[kind].flatMap((id) => columnNames[id].map((known): [string, ColumnId] => [known, id]));
  return nearestName(name, indexNames(names))?.value ?? null;
}
