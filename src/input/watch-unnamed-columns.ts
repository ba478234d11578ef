import type { Finding } from '../domain/finding.ts';
import type { TableRow } from '../domain/table.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { placeInSource } from './place-in-source.ts';
import type { HeadedSource } from './row-source.ts';

/** Watches the columns without a name: whether any of their cells is filled. */
export interface UnnamedColumns {
  readonly row: (row: TableRow) => void;
  readonly findings: () => readonly Finding[];
}

/** Makes the watch; null where every column has a name. */
export function watchUnnamedColumns(source: HeadedSource, headerRow: TableRow): UnnamedColumns | null {
  const empty = new Set(source.header.flatMap((name, column) => (name.trim() === '' ? [column] : [])));
  if (empty.size === 0) return null;
  const filled = new Set<number>();
  return {
    row: ({ cells }) => {
      for (const column of empty) {
        if ((cells[column] ?? '').trim() === '') continue;
        filled.add(column);
        empty.delete(column);
      }
    },
    findings: () =>
      [...filled]
        .toSorted((a, b) => a - b)
        .map((column) => makeMaskedFinding('blank-column-name', placeInSource(source, headerRow, column), {})),
  };
}
