import { foldName } from '../catalogue/fold-name.ts';
import { indexNames, type NameIndex, nearestName } from '../catalogue/nearest-name.ts';
import type { CellPlace } from '../domain/cell-place.ts';
import type { ColumnId } from '../domain/column-id.ts';
import type { Finding } from '../domain/finding.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { columnMeanings } from './column-meanings.ts';
import { columnNames } from './column-names.ts';
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
  // Made once for a sheet: a header may have thousands of names.
  const placeOf = placesIn(head);
  const placeInHeader: PlaceInHeader = (column) => placeOf(headerAsRow(head), column);
  const names = namesOfColumns(kind);
  const meanings = columnMeanings(head.header, kind);
  head.header.forEach((name, index) => {
    const id = meanings[index] ?? null;
    const first = id === null ? undefined : columns.get(id);
    if (id !== null && first === undefined) columns.set(id, index);
    else if (id !== null && first !== undefined)
      findings.push(...duplicate(head, { index, first, column: id }, placeInHeader));
    else findings.push(...unknown(name.trim(), names, () => placeInHeader(index)));
  });
  return { columns, findings };
}

type PlaceInHeader = (column: number) => CellPlace;

/** Nothing where both names are the same: the reader of the table has said so. */
function duplicate(
  head: TableHead,
  { index, first, column }: { index: number; first: number; column: ColumnId },
  placeOf: PlaceInHeader,
): readonly Finding[] {
  const [name, other] = [head.header[index] ?? '', head.header[first] ?? ''];
  if (foldName(name) === foldName(other)) return [];
  const related = placeOf(first);
  const args = { column, other: maskIdentifiers(other.trim()) };
  return [makeMaskedFinding('duplicate-column', placeOf(index), args, { found: name, related })];
}

/** Whether a column without a name holds anything is seen when its rows are read. */
function unknown(name: string, names: NameIndex<ColumnId>, placeOf: () => CellPlace): readonly Finding[] {
  if (name === '') return [];
  const args = { suggestion: nearestName(name, names)?.value ?? null };
  return [makeMaskedFinding('unknown-column', placeOf(), args, { found: name })];
}

const namesOfColumns = (kind: SheetKind): NameIndex<ColumnId> =>
  indexNames(columnsOfSheet[kind].flatMap((id) => columnNames[id].map((known): [string, ColumnId] => [known, id])));
