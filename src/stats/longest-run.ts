import type { Run } from './runs-about-line.ts';

/**
 * The longest run; the latest of those that are equally long, because it tells of the process as it is now.
 *
 * @example longestRun([{ side: 'above', items: [4, 5] }, { side: 'below', items: [1, 2] }]).side // => 'below'
 */
export function longestRun<Item>([first, ...others]: readonly [Run<Item>, ...Run<Item>[]]): Run<Item> {
  return others.reduce((longest, run) => (run.items.length >= longest.items.length ? run : longest), first);
}
