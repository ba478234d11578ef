import type { CellPlace } from '../domain/cell-place.ts';
import type { TableRow } from '../domain/table.ts';
import type { HeadedSource, RowSource } from './row-source.ts';
import { placesIn } from './sheet-places.ts';

/** A source whose header was found. Its places have no line where the source has none. */
export function headSource(source: RowSource, header: readonly string[]): HeadedSource {
  const placeOf = placesIn({ file: source.file, header });
  return {
    ...source,
    header,
    placeOf: source.hasLines ? placeOf : (row, column) => ({ ...placeOf(row, column), line: null }),
  };
}

/** The place of a row, or of one of its cells. */
export function placeInSource(source: HeadedSource, row: TableRow, column: number | null = null): CellPlace {
  return source.placeOf(row, column);
}
