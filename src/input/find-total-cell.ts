import { foldName } from '../catalogue/fold-name.ts';
import { columnIdsOf } from './column-names.ts';

const totalWords = new Set(
  [
    'sum',
    'totalt',
    'total',
    'totalsum',
    'i alt',
    'ialt',
    'til sammen',
    'samlet',
    'samla',
    'delsum',
    'subtotal',
    'grand total',
    'gjennomsnitt',
    'snitt',
    'average',
  ].map(foldName),
);

/** Asked of every cell of a file, so it is quick: a short word with the right first letter. */
const mayBeTotal = /^\s{0,9}[adgist].{2,24}$/i;

/** Free words may be "sum" without making the row a total. */
const freeText = new Set(['comment', 'phase', 'exclude', 'change', 'field', 'text']);

/**
 * The index of the cell that says that the row sums up the rows above (Sum, Totalt, I alt …); null where none does.
 *
 * @example findTotalCell(['Sum:', '', '40'], ['team', 'periode', 'teller']) // => 0
 */
export function findTotalCell(cells: readonly string[], header: readonly string[]): number | null {
  const index = cells.findIndex((cell, column) => {
    if (!mayBeTotal.test(cell) || !totalWords.has(foldName(cell.replace(/[:=]\s*$/, '')))) return false;
    return !columnIdsOf(header[column] ?? '').some((id) => freeText.has(id));
  });
  return index === -1 ? null : index;
}
