import { mayHoldNumbers } from './may-hold-numbers.ts';

/** A number that a decimal comma has divided. */
export interface SplitDecimal {
  /** The index of the first cell of the pair; null where more than one pair may be it. */
  readonly cell: number | null;
}

/**
 * In a file with commas between the cells, a number with a decimal comma becomes two cells. This finds the first such pair
 * in a row with too many cells; null where the cells do not explain themselves that way.
 *
 * @example findSplitDecimal(['Fjelldal', '2022-03', '12', '5'], ['team', 'periode', 'verdi']) // => { cell: 2 }
 * @example findSplitDecimal(['8', '10', '80', '5'], ['teller', 'nevner', 'verdi']) // => { cell: null }
 */
export function findSplitDecimal(cells: readonly string[], header: readonly string[]): SplitDecimal | null {
  const extra = cells.length - header.length;
  if (extra < 1) return null;
  const isPairOf = (index: number, pairsBefore: number): boolean =>
    // Every pair before this one has moved the rest of the row one column to the right.
    isSplitPair(cells, index) && mayHoldNumbers(header[index - pairsBefore] ?? '');
  const early: number[] = [];
  for (let index = 0; index < cells.length - 1 && early.length < extra; index += 1) {
    if (!isPairOf(index, early.length)) continue;
    early.push(index);
    index += 1;
  }
  if (early.length < extra) return null;
  const late: number[] = [];
  for (let index = cells.length - 2; index >= 0 && late.length < extra; index -= 1) {
    if (!isPairOf(index, extra - 1 - late.length)) continue;
    late.push(index);
    index -= 1;
  }
  // What fits as far left as as far right is the only way.
  const isOnly = early.every((index, at) => index === late[extra - 1 - at]);
  return { cell: isOnly ? (early[0] ?? null) : null };
}

/** Two cells that may be one number with a decimal comma. */
export function isSplitPair(cells: readonly string[], index: number): boolean {
  return /^\s*[-\u2212]?\d+$/.test(cells[index] ?? '') && /^\d+(?:\s?%)?\s*$/.test(cells[index + 1] ?? '');
}
