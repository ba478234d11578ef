/**
 * The longest run that random points may make: log2 of the useful points, rounded, plus 3. A run *longer* than this is a
 * sign that the level has shifted; a run of just this length is none.
 *
 * The limit grows with the series, so that long series do not cry wolf as they do with fixed rules ("six in a row").
 * `useful` is the number of points off the line, at least 1. Source: Anhøj & Olesen 2014,
 * doi:10.1371/journal.pone.0113825.
 *
 * @example longestRunLimit(12) // => 7
 * @example longestRunLimit(24) // => 8
 */
export function longestRunLimit(useful: number): number {
  return Math.round(Math.log2(useful)) + 3;
}
