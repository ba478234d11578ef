import type { TableRow } from '../domain/table.ts';
import type { RowSink } from './row-sink.ts';

/**
 * Hands on text that is not divided into rows, so that it is searched for identifiers: its lines, cut at every mark that
 * may be a delimiter. It gives the number of line breaks.
 */
export function skipText(text: Uint8Array, start: Omit<TableRow, 'cells'>, sink: RowSink): number {
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(text).split(/\r\n|\n|\r/);
  lines.forEach((line, index) => {
    const cells = line.split(/[;,\t]/);
    if (cells.some((cell) => cell.trim() !== '')) {
      sink.skipped({ cells, row: start.row + index, line: start.line + index });
    }
  });
  return lines.length - 1;
}
