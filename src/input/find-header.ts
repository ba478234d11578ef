import { bridgeShapeOf } from './bridge-columns.ts';
import { columnIdsOf } from './column-names.ts';
import { isChecklistHeader } from './is-checklist-header.ts';

/** So far down a header is looked for; what stands above it are title rows. */
export const deepestHeader = 30;

const isFilled = (cell: string): boolean => cell.trim() !== '';
const filledCells = (cells: readonly string[]): number => cells.filter(isFilled).length;

/** How many different columns a row names, if it is a header. */
export function countKnownColumns(cells: readonly string[]): number {
  return new Set(cells.flatMap((cell) => columnIdsOf(cell).slice(0, 1))).size;
}

/** Whether more than half of the filled cells of a row name columns. A title may name two beside other words. */
const isAllNames = (cells: readonly string[], known: number): boolean => known >= 2 && known * 2 > filledCells(cells);

/**
 * The index of the row that names the columns: the first one that is made of names, or else the one that knows most of
 * them, and at least two. Where none does, it is the first row that is filled at least half as far as the fullest. Null
 * where every row is blank.
 *
 * @example findHeader([['Målinger 2022'], ['team', 'periode', 'teller'], ['Fjelldal', '2022-03', '4']]) // => 1
 */
export function findHeader(rows: readonly (readonly string[])[]): number | null {
  const top = rows.slice(0, deepestHeader);
  const known = top.map(countKnownColumns);
  const isMade = (cells: readonly string[]): boolean => isChecklistHeader(cells) || bridgeShapeOf(cells) !== null;
  const made = top.findIndex((cells, index) => isAllNames(cells, known[index] ?? 0) || isMade(cells));
  if (made !== -1) return made;
  const mostKnown = Math.max(0, ...known);
  if (mostKnown >= 2) return known.indexOf(mostKnown);
  const filled = top.map(filledCells);
  const mostFilled = Math.max(0, ...filled);
  if (mostFilled === 0) {
    const first = rows.findIndex((cells) => cells.some(isFilled));
    return first === -1 ? null : first;
  }
  return filled.findIndex((count) => count >= Math.max(1, mostFilled / 2));
}
