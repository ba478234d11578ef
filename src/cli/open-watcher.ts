import { stat } from 'node:fs/promises';
import { watch } from 'chokidar';
import { type ChangeQueue, makeChangeQueue } from './change-queue.ts';
import type { WatchedPlaces } from './watched-places.ts';

/** Files that are watched, and what was changed of them. */
export interface Watcher {
  readonly changes: ChangeQueue;
  /** Looks at these places too, from now on. */
  readonly look: (places: WatchedPlaces) => void;
  readonly close: () => Promise<void>;
}

/** Opens a watcher, and waits until it sees. What was changed since `start` is told of as well. */
export async function openWatcher(places: WatchedPlaces, paths: readonly string[], start: Date): Promise<Watcher> {
  const changes = makeChangeQueue();
  let now = places;
  const watcher = watch([...places.folders], {
    depth: 0,
    ignoreInitial: true,
    ignored: (path, stats) => stats?.isFile() === true && !now.matters(path),
  });
  watcher.on('all', (_event, path) => {
    if (now.matters(path)) changes.note(path);
  });
  // A folder that is taken away, or a network drive that is gone, comes back with the next save that is seen.
  watcher.on('error', () => undefined);
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  const saved = await Promise.all(paths.map(async (path) => ({ path, state: await stat(path).catch(() => null) })));
  for (const { path, state } of saved) if (state && state.mtime > start) changes.note(path);
  return {
    changes,
    look: (next) => {
      now = next;
      watcher.add([...next.folders]);
    },
    close: () => watcher.close(),
  };
}
