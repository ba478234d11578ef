interface Item {
  readonly wanted: number;
  readonly size: number;
}

interface Block {
  readonly count: number;
  /** Where the first of the block would stand if all before it had no size. */
  readonly mean: number;
}

/** Neighbours that want to stand in each other's way move as one, around the mean of what they want. */
function merged(blocks: readonly Block[], next: Block): readonly Block[] {
  const last = blocks.at(-1);
  if (!last || last.mean <= next.mean) return [...blocks, next];
  const count = last.count + next.count;
  const mean = (last.mean * last.count + next.mean * next.count) / count;
  return merged(blocks.slice(0, -1), { count, mean });
}

/**
 * Middles for things on a line, each as near to where it wants to be as the others allow: none overlaps, and all lie
 * within the bounds where there is room for all. Items are given in the order in which they shall stand.
 * (Isotonic regression by pooling adjacent violators, which is the least-squares answer.)
 *
 * @example spreadApart([{ wanted: 10, size: 4 }, { wanted: 10, size: 4 }], [0, 100]) // => [8, 12]
 */
export function spreadApart(items: readonly Item[], [low, high]: readonly [number, number]): readonly number[] {
  const total = items.reduce((sum, { size }) => sum + size, 0);
  const before = items.map((_, index) => items.slice(0, index).reduce((sum, { size }) => sum + size, 0));
  const starts = items.map(({ wanted, size }, index) => wanted - size / 2 - (before[index] ?? 0));
  const blocks = starts.reduce<readonly Block[]>((sofar, mean) => merged(sofar, { count: 1, mean }), []);
  const placed = blocks.flatMap(({ count, mean }) => Array.from({ length: count }, () => mean));
  return items.map(({ size }, index) => {
    const start = Math.max(low, Math.min(high - total, placed[index] ?? 0));
    return start + (before[index] ?? 0) + size / 2;
  });
}
