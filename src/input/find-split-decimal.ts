import { mayHoldNumbers } from './may-hold-numbers.ts';

/**
 * In a file with commas between the cells, a number with a decimal comma becomes two cells. This is the index of the
 * first cell of such a pair in a row with too many cells; null where the cells do not explain themselves that way.
 *
 * @example findSplitDecimal(['Fjelldal', '2022-03', '12', '5'], ['team', 'periode', 'verdi']) // => 2
 */
export function findSplitDecimal(cells: readonly string[], header: readonly string[]): number | null {
  const starts: number[] = [];
  for (let index = 0; index < cells.length - 1; index += 1) {
    // Every pair before this one has moved the rest of the row one column to the right.
    const column = index - starts.length;
    if (isPair(cells, index) && mayHoldNumbers(header[column] ?? '')) {
      starts.push(index);
      index += 1;
    }
  }
  return starts.length >= cells.length - header.length ? (starts[0] ?? null) : null;
}

function isPair(cells: readonly string[], index: number): boolean {
  return /^\s*[-\u2212]?\d+$/.test(cells[index] ?? '') && /^\d+(?:\s?%)?\s*$/.test(cells[index + 1] ?? '');
}
