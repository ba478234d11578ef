/** Files that were changed and that nobody has looked at yet. */
export interface ChangeQueue {
  readonly note: (path: string) => void;
  /** Whether anything waits. */
  readonly isEmpty: () => boolean;
  /** Resolves when there is something to look at. */
  readonly wait: () => Promise<void>;
  /** Takes everything that waits. */
  readonly take: () => readonly string[];
}

export function makeChangeQueue(): ChangeQueue {
  const paths = new Set<string>();
  let wake: (() => void) | null = null;
  return {
    note: (path) => {
      paths.add(path);
      wake?.();
    },
    isEmpty: () => paths.size === 0,
    wait: () => {
      if (paths.size > 0) return Promise.resolve();
      return new Promise((resolve) => {
        wake = resolve;
      });
    },
    take: () => {
      const taken = [...paths].sort();
      paths.clear();
      return taken;
    },
  };
}
