import { foldName } from '../catalogue/fold-name.ts';
import type { Finding } from '../domain/finding.ts';
import type { Table } from '../domain/table.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { placeInTable } from './place-in-table.ts';

type Header = Required<Pick<Table, 'file' | 'header' | 'headerRow' | 'headerLine'>>;

/** Names that stand twice in a header, each with the place of the first one. */
export function findDuplicateHeaders(table: Header): readonly Finding[] {
  const row = { row: table.headerRow, line: table.headerLine };
  const folded = table.header.map(foldName);
  return folded.flatMap((name, column) => {
    const first = folded.indexOf(name);
    if (name === '' || first === column) return [];
    const details = { found: table.header[column] ?? '', related: placeInTable(table, row, first) };
    return [makeMaskedFinding('duplicate-column', placeInTable(table, row, column), {}, details)];
  });
}
