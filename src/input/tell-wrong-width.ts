import type { Finding } from '../domain/finding.ts';
import type { TableRow } from '../domain/table.ts';
import { findSplitDecimal } from './find-split-decimal.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { placeInSource } from './place-in-source.ts';
import type { HeadedSource } from './row-source.ts';

/** What is wrong with a row that has not as many cells as the header; null where it has. */
export function tellWrongWidth(row: TableRow, source: HeadedSource, isUnended: boolean): Finding | null {
  const [expected, got] = [source.header.length, row.cells.length];
  if (got === expected) return null;
  if (got > expected) return tellTooMany(row, source);
  // A program that writes a table ends its last line; where that is short and open, the file was cut.
  const code = isUnended ? 'truncated-line' : 'too-few-cells';
  return makeMaskedFinding(code, placeInSource(source, row), { expected, got });
}

function tellTooMany(row: TableRow, source: HeadedSource): Finding {
  const { header, dialect } = source;
  const split = dialect.delimiter === ',' ? findSplitDecimal(row.cells, header) : null;
  if (split === null) {
    const args = { expected: header.length, got: row.cells.length };
    return makeMaskedFinding('too-many-cells', placeInSource(source, row, header.length), args);
  }
  const { cell } = split;
  const details = cell === null ? {} : { found: `${row.cells[cell]},${row.cells[cell + 1]}`, smallNumber: true };
  return makeMaskedFinding('decimal-comma-splits-cell', placeInSource(source, row, cell), {}, details);
}
