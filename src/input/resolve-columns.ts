import { foldName } from '../catalogue/fold-name.ts';
import { indexNames, nearestName } from '../catalogue/nearest-name.ts';
import type { CellPlace } from '../domain/cell-place.ts';
import type { ColumnId } from '../domain/column-id.ts';
import type { Finding } from '../domain/finding.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { columnIdsOf, columnNames } from './column-names.ts';
import { headerAsRow } from './header-as-row.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import type { TableHead } from './row-sink.ts';
import { columnsOfSheet, type SheetKind } from './sheet-kind.ts';
import { placesIn } from './sheet-places.ts';

/** Which column of a table holds what, by index. */
export type Columns = ReadonlyMap<ColumnId, number>;

export interface ResolvedColumns {
  readonly columns: Columns;
  /** Columns that are named twice, and columns that nothing is known about. */
  readonly findings: readonly Finding[];
}

/** Finds the columns of a sheet by their names, in any order; of two with the same meaning the first one is used. */
export function resolveColumns(head: TableHead, kind: SheetKind): ResolvedColumns {
  const columns = new Map<ColumnId, number>();
  const findings: Finding[] = [];
  head.header.forEach((name, index) => {
    const id = meaningOf(name, head.header, kind);
    const first = id === null ? undefined : columns.get(id);
    if (id !== null && first === undefined) columns.set(id, index);
    else if (id !== null && first !== undefined) findings.push(...duplicate(head, { index, first, column: id }));
    else findings.push(...unknown(head, index, kind));
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

const placeInHeader = (head: TableHead, column: number): CellPlace => placesIn(head)(headerAsRow(head), column);

/** Nothing where both names are the same: the reader of the table has said so. */
function duplicate(
  head: TableHead,
  { index, first, column }: { index: number; first: number; column: ColumnId },
): readonly Finding[] {
  const [name, other] = [head.header[index] ?? '', head.header[first] ?? ''];
  if (foldName(name) === foldName(other)) return [];
  const related = placeInHeader(head, first);
  const args = { column, other: maskIdentifiers(other.trim()) };
  return [makeMaskedFinding('duplicate-column', placeInHeader(head, index), args, { found: name, related })];
}

/** Whether a column without a name holds anything is seen when its rows are read. */
function unknown(head: TableHead, index: number, kind: SheetKind): readonly Finding[] {
  const name = (head.header[index] ?? '').trim();
  if (name === '') return [];
  const args = { suggestion: suggestColumn(name, kind) };
  return [makeMaskedFinding('unknown-column', placeInHeader(head, index), args, { found: name })];
}

function suggestColumn(name: string, kind: SheetKind): ColumnId | null {
  const names = columnsOfSheet[kind].flatMap((id) => columnNames[id].map((known): [string, ColumnId] => [known, id]));
  return nearestName(name, indexNames(names))?.value ?? null;
}
