import { makeTotalFinder } from './make-total-finder.ts';

/**
 * The index of the cell that says that the row sums up the rows above (Sum, Totalt, I alt …); null where none does.
 *
 * @example findTotalCell(['Sum:', '', '40'], ['team', 'periode', 'teller']) // => 0
 */
export function findTotalCell(cells: readonly string[], header: readonly string[]): number | null {
  return makeTotalFinder(header)(cells);
}
