import { isSameNumber } from './is-same-number.ts';

/** Items in a row on one side of a line, in time order. */
export interface Run<Item> {
  readonly side: 'above' | 'below';
  readonly items: readonly [Item, ...Item[]];
}

/**
 * The runs of a series: its useful points, cut wherever it crosses the line. Runs of random points are short and many; a
 * shift makes them long and few.
 *
 * Points on the line (`isSameNumber`) and points without a value are left out: they neither end nor lengthen a run (some
 * tools let a point on the line break the run, which hides shifts). So the useful points are those in runs, and the
 * crossings are one fewer than the runs.
 *
 * Source: Anhøj J, Olesen AV. Run charts revisited. PLoS ONE 2014;9(11):e113825, doi:10.1371/journal.pone.0113825.
 *
 * @example runsAboutLine([1, 1, 5, 3, 1], (value) => value, 3).map((run) => run.items) // => [[1, 1], [5], [1]]
 * @example runsAboutLine([4, null, 3, 5], (value) => value, 3) // => [{ side: 'above', items: [4, 5] }]
 */
export function runsAboutLine<Item>(
  items: readonly Item[],
  measure: (item: Item) => number | null,
  line: number,
): readonly Run<Item>[] {
  const runs: { readonly side: Run<Item>['side']; readonly items: [Item, ...Item[]] }[] = [];
  for (const item of items) {
    const value = measure(item);
    if (value === null || isSameNumber(value, line)) continue;
    const side = value > line ? 'above' : 'below';
    const current = runs.at(-1);
    if (current?.side === side) current.items.push(item);
    else runs.push({ side, items: [item] });
  }
  return runs;
}
