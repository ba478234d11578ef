import type { FindingWith } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Table, TableRow } from '../domain/table.ts';
import { findIdentityNumbers } from '../privacy/find-identity-numbers.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { placeInTable } from './place-in-table.ts';

type IdentityFinding = FindingWith<'national-identity-number'>;

/**
 * Looks for national identity numbers everywhere in a table: its file name, its header and every cell of every row, also
 * of rows that are not read as data. One finding for each cell; the number itself is in none of them. A program that
 * finds one stops here, before anything else is done with the file.
 *
 * @example findIdentityNumbersInTable({ file: '', header: ['team'], headerRow: 1, rows: [], dialect: { encoding: 'utf-8', delimiter: ';', decimal: null }, findings: [] }) // => []
 */
export function findIdentityNumbersInTable(table: Table): readonly IdentityFinding[] {
  const header: TableRow = { cells: table.header, row: table.headerRow, line: table.headerLine ?? table.headerRow };
  const rows = [header, ...table.rows, ...(table.skippedRows ?? [])];
  return [...inFileName(table.file), ...rows.flatMap((row) => inRow(row, table))];
}

function inFileName(file: string): readonly IdentityFinding[] {
  if (findIdentityNumbers(file).length === 0) return [];
  return [makeFinding('national-identity-number', wholeFile(maskIdentifiers(file)), { column: null })];
}

function inRow(row: TableRow, table: Table): readonly IdentityFinding[] {
  return row.cells.flatMap((cell, column) => {
    if (findIdentityNumbers(cell).length === 0) return [];
    const place = placeInTable(table, row, column);
    return [makeFinding('national-identity-number', place, { column: place.column })];
  });
}
