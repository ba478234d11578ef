import type { Finding } from '../domain/finding.ts';
import { makeFinding } from '../domain/make-finding.ts';
import type { TableRow } from '../domain/table.ts';
import { isPersonColumn } from './person-columns.ts';
import type { TableHead } from './row-sink.ts';
import type { PlaceOf } from './sheet-places.ts';

/** Watches the columns of one sheet that are named as if they told of persons. */
export interface PersonColumnWatch {
  /** Every row of data. */
  readonly row: (row: TableRow) => void;
  /** After the last row: a finding for each such column that is filled, at its first filled cell, with how many are. */
  readonly findings: () => readonly Finding[];
}

interface FilledColumn {
  readonly first: TableRow;
  cells: number;
}

/**
 * Makes the watch of a sheet by its header. A column of such a name without a filled cell is only unknown. It keeps one
 * row of each column. `placeOf` is to cover the file name and the header.
 */
export function makePersonColumnWatch({ header }: Pick<TableHead, 'header'>, placeOf: PlaceOf): PersonColumnWatch {
  const columns = header.flatMap((name, column) => (isPersonColumn(name) ? [column] : []));
  const filled = new Map<number, FilledColumn>();
  return {
    row: (row) => {
      for (const column of columns) {
        if ((row.cells[column] ?? '').trim() === '') continue;
        const known = filled.get(column);
        if (known) known.cells += 1;
        else filled.set(column, { first: row, cells: 1 });
      }
    },
    findings: () =>
      [...filled].map(([column, { first, cells }]) => {
        const place = placeOf(first, column);
        return { ...makeFinding('person-column', place, { column: place.column ?? '' }), count: cells };
      }),
  };
}
