/** How many ways there are to write a total as so many parts in order. */
export type WaysToDivide = (total: number, parts: number) => number;

/**
 * The number of ways to divide a total into parts in order, each a whole number from 1 to `largest`: 4 points fall into 2
 * runs of at most 3 as 1 + 3, 2 + 2 or 3 + 1. For totals up to `most`; there is one way to divide 0 into no parts.
 *
 * Exact up to 2^53, beyond that to the precision of a number, since ways are only added.
 *
 * @example boundedCompositions(4, 3)(4, 2) // => 3
 * @example boundedCompositions(4, 2)(4, 2) // => 1
 * @example boundedCompositions(4, 3)(0, 0) // => 1
 */
export function boundedCompositions(most: number, largest: number): WaysToDivide {
  const rows = [[1]];
  let row = [1];
  while (rows.length <= most) {
    row = withOnePartMore(row, { most, largest });
    rows.push(row);
  }
  return (total, parts) => rows[parts]?.[total] ?? 0;
}

function withOnePartMore(
  shorter: readonly number[],
  { most, largest }: { readonly most: number; readonly largest: number },
): number[] {
  const row = new Array<number>(most + 1).fill(0);
  shorter.forEach((ways, total) => {
    for (let part = 1; part <= largest && total + part <= most; part += 1) {
      row[total + part] = (row[total + part] as number) + ways;
    }
  });
  return row;
}
