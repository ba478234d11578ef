import type { Finding } from '../domain/finding.ts';
import type { Table, TableRow } from '../domain/table.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { placeInTable } from './place-in-table.ts';

/** U+FFFD: what a program writes for a letter that it could not read. */
const replacementCharacter = '\ufffd';

type Rows = Required<Pick<Table, 'file' | 'header' | 'headerRow' | 'headerLine' | 'rows' | 'skippedRows'>>;

/** The cells whose letters were lost, in this reading or before. They may be counts, and are then small or not. */
export function findLostCharacters(table: Rows): readonly Finding[] {
  const header: TableRow = { cells: table.header, row: table.headerRow, line: table.headerLine };
  return [header, ...table.rows, ...table.skippedRows].flatMap((row) =>
    row.cells.flatMap((cell, column) => {
      if (!cell.includes(replacementCharacter)) return [];
      const details = { found: cell, smallNumber: row !== header };
      return [makeMaskedFinding('lost-characters', placeInTable(table, row, column), {}, details)];
    }),
  );
}
