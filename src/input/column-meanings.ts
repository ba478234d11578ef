import type { ColumnId } from '../domain/column-id.ts';
import { columnIdsOf } from './column-names.ts';
import { columnsOfSheet, type SheetKind } from './sheet-kind.ts';

/** What each column of a sheet holds; null where its name says nothing that such a sheet has a use for. */
export function columnMeanings(header: readonly string[], kind: SheetKind): readonly (ColumnId | null)[] {
  const wanted: readonly ColumnId[] = columnsOfSheet[kind];
  const idsOf = header.map(columnIdsOf);
  const besideYear = idsOf.some((ids) => ids.includes('year'));
  return idsOf.map((all) => {
    const ids = all.filter((id) => wanted.includes(id));
    if (ids.length < 2) return ids[0] ?? null;
    // A month or a week is a period of its own, or the part of it that stands beside a year.
    return ids.find((id) => (id === 'period') !== besideYear) ?? null;
  });
}
