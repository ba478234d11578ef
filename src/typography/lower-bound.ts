/** The first of `count` indices for which a test that turns true once is true; `count` where it never does. */
export function lowerBound(count: number, isAtOrPast: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAtOrPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
