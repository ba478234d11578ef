import type { Finding } from '../domain/finding.ts';
import type { Table, TableRow } from '../domain/table.ts';
import type { SheetSink, TableHead } from './row-sink.ts';

/** Makes a sink that keeps all rows, and hands over the whole table when there are no more. */
export function gatherTable(file: string, done: (table: Table) => void): SheetSink {
  let head: TableHead | null = null;
  const rows: TableRow[] = [];
  const skippedRows: TableRow[] = [];
  const findings: Finding[] = [];
  return {
    begin: (begun) => {
      head = begun;
    },
    row: (row) => void rows.push(row),
    skipped: (row) => void skippedRows.push(row),
    finding: (finding) => void findings.push(finding),
    end: () => done(tableOf(head, { file, rows, skippedRows, findings })),
  };
}

/** A file that is no table has no header. */
function tableOf(
  head: TableHead | null,
  gathered: Pick<Table, 'file' | 'rows' | 'findings'> & { readonly skippedRows: readonly TableRow[] },
): Table {
  if (head === null) {
    return { ...gathered, header: [], headerRow: 1, dialect: { encoding: 'utf-8', delimiter: ';', decimal: null } };
  }
  const { headerLine, ...rest } = head;
  return { ...gathered, ...rest, ...(headerLine === null ? {} : { headerLine }) };
}
