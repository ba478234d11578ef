import type { Finding } from '../domain/finding.ts';
import type { TableRow } from '../domain/table.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { placeInSource } from './place-in-source.ts';
import { longestCell, mostColumns } from './reading-limits.ts';
import type { HeadedSource, RowProblem } from './row-source.ts';

/** A row that a source could not divide, with what is wrong with it. */
interface BrokenRow {
  readonly row: TableRow;
  readonly finding: Finding;
}

/** How each problem is told. */
const tellers = {
  'unclosed-quote': (row, source) => tellQuote('unclosed-quote', row, source),
  'stray-quote': (row, source) => tellQuote('stray-quote', row, source),
  'cell-too-long': (row, source) => {
    const column = row.cells.findIndex((cell) => cell.length > longestCell);
    const place = placeInSource(source, row, column === -1 ? null : column);
    return { row, finding: makeMaskedFinding('cell-too-long', place, { limitCharacters: longestCell }) };
  },
  'too-many-columns': (row, source) => ({
    row,
    finding: makeMaskedFinding('too-many-columns', placeInSource(source, row), { limit: mostColumns }),
  }),
} as const satisfies Record<RowProblem, (row: TableRow, source: HeadedSource) => BrokenRow>;

export function tellBrokenRow(row: TableRow, problem: RowProblem, source: HeadedSource): BrokenRow {
  return tellers[problem](row, source);
}

/** The cell with the quote is shown; as the row cannot be trusted, it may show a small number. */
function tellQuote(code: 'unclosed-quote' | 'stray-quote', row: TableRow, source: HeadedSource): BrokenRow {
  const column = row.cells.findIndex((cell) => cell.includes('"'));
  const place = placeInSource(source, row, column === -1 ? null : column);
  const details = { found: row.cells[column] ?? null, smallNumber: true };
  const cells = row.cells.map((cell) => cell.replace(/^"|"$/g, ''));
  return { row: { ...row, cells }, finding: makeMaskedFinding(code, place, {}, details) };
}
