import type { Table } from '../domain/table.ts';
import { type ReadTableOptions, readTable } from './read-table.ts';
import { readWorkbook } from './read-workbook.ts';
import { recognizeFileKind } from './recognize-file-kind.ts';

/**
 * Brings the bytes of a CSV file or an Excel workbook (.xlsx) to its tables: one of a text, and one of each sheet of a
 * workbook that holds measurements, changes or poster texts. What is wrong with the file is in their findings.
 *
 * Errors: it never throws.
 *
 * @example readTables(new TextEncoder().encode('team;teller\nFjelldal;4')).length // => 1
 */
export function readTables(bytes: Uint8Array, options: ReadTableOptions = {}): readonly Table[] {
  const isWorkbook = recognizeFileKind(bytes) === 'xlsx';
  return isWorkbook ? readWorkbook(bytes, options.file ?? '') : [readTable(bytes, options)];
}
