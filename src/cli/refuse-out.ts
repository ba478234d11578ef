import { dirname, resolve } from 'node:path';
import { CannotRun } from './cannot-run.ts';
import type { CommandContext } from './command-context.ts';
import { exists } from './write-files.ts';

/**
 * Before anything is read: the file of `--out` may not take the place of one that is read, and its folder must be there.
 * Errors: `CannotRun` where it is otherwise.
 */
export async function refuseOut({ host, options }: CommandContext, read: readonly (string | null)[]): Promise<void> {
  if (options.out === undefined) return;
  const path = resolve(host.cwd, options.out);
  if (read.includes(path)) throw new CannotRun({ kind: 'out-is-input', path: options.out });
  if (!(await exists(dirname(path))))
    throw new CannotRun({ kind: 'cannot-write', path: options.out, reason: 'no-folder' });
}
