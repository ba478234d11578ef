/**
 * Takes numbers one by one and gives the median of all so far, which is that of `median`, at the cost of one insertion.
 *
 * @example [9, 1, 5].map(makeRunningMedian()) // => [9, 5, 5]
 */
export function makeRunningMedian(): (number: number) => number {
  const sorted: number[] = [];
  return (number) => {
    let place = sorted.length;
    while (place > 0 && (sorted[place - 1] as number) > number) {
      sorted[place] = sorted[place - 1] as number;
      place -= 1;
    }
    sorted[place] = number;
    const above = sorted[sorted.length >> 1] as number;
    const below = sorted[(sorted.length - 1) >> 1] as number;
    return below === above ? above : (below + above) / 2;
  };
}
