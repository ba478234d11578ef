import type { Table } from '../domain/table.ts';
import type { SheetSink } from './row-sink.ts';

/** Hands a table that is held in memory to a sink, as if it were being read. */
export function replayTable(table: Table, sink: SheetSink): void {
  const { file, header, headerRow, dialect } = table;
  const rows = [
    ...table.rows.map((row) => ({ row, isData: true })),
    ...(table.skippedRows ?? []).map((row) => ({ row, isData: false })),
  ].toSorted((a, b) => a.row.row - b.row.row);
  const below = rows.findIndex(({ row }) => row.row > headerRow);
  const split = header.length === 0 || below === -1 ? rows.length : below;
  for (const { row } of rows.slice(0, split)) sink.skipped(row);
  const findings = table.findings.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  let told = 0;
  const tellThrough = (row: number): void => {
    for (let next = findings[told]; next && (next.row ?? 0) <= row; next = findings[told]) {
      sink.finding(next);
      told += 1;
    }
  };
  tellThrough(headerRow);
  const written = table.written === undefined ? {} : { written: table.written };
  const headerLine = table.headerLine ?? null;
  if (header.length > 0) sink.begin({ file, header, headerRow, headerLine, dialect, ...written });
  for (const { row, isData } of rows.slice(split)) {
    tellThrough(row.row);
    if (isData) sink.row(row);
    else sink.skipped(row);
  }
  tellThrough(Number.POSITIVE_INFINITY);
  sink.end();
}
