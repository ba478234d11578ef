import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CannotRun } from './cannot-run.ts';
import { exists } from './write-files.ts';

const name = 'gpf.yaml';

/**
 * The project file: the one that was named, else `gpf.yaml` in the folder of the first input or above it, else in the
 * current folder; null where there is none. Errors: `CannotRun` where the named one is not there.
 */
export async function findProjectFile(cwd: string, first: string, named: string | undefined): Promise<string | null> {
  if (named !== undefined) {
    const path = resolve(cwd, named);
    if ((await stat(path).catch(() => null))?.isFile()) return path;
    throw new CannotRun({ kind: 'config-not-found', path: named });
  }
  const start = resolve(cwd, first === '-' ? '.' : first);
  const isFolder = (await stat(start).catch(() => null))?.isDirectory() ?? false;
  for (const folder of [...upwardsFrom(isFolder ? start : dirname(start)), cwd]) {
    if (await exists(join(folder, name))) return join(folder, name);
  }
  return null;
}

function upwardsFrom(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwardsFrom(above)];
}
