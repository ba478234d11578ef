import type { RandomSource } from './random-source.ts';

/**
 * The items in a random order, each order equally likely (Fisher and Yates). The list given stays as it is.
 *
 * @example shuffled(['a', 'b', 'c'], () => 0) // => ['b', 'c', 'a']
 */
export function shuffled<Item>(items: readonly Item[], random: RandomSource): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}
