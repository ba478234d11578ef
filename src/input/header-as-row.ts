import type { TableRow } from '../domain/table.ts';
import type { TableHead } from './row-sink.ts';

/** The header as a row like any other, for its place and for what may stand in it. */
export const headerAsRow = ({ header, headerRow, headerLine }: TableHead): TableRow => ({
  cells: header,
  row: headerRow,
  line: headerLine ?? headerRow,
});
