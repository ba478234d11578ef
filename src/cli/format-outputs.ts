import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type FormatId, formats } from '../report/formats/index.ts';
import { CannotRun } from './cannot-run.ts';
import { type ChosenOutput, chooseOutputs } from './choose-outputs.ts';
import type { Options } from './command-context.ts';

/** One list of findings to write: in which format, and where to. */
export type FormatOutput = ChosenOutput<FormatId>;

/**
 * What `--format NAME[=FILE]` and `--json` ask for of findings; text where they ask for nothing. The same asked for twice
 * is one. Errors: `CannotRun` where a format is unknown, and where two would be written to one place.
 */
export const formatOutputs = (options: Pick<Options, 'format' | 'json'>, cwd: string): readonly FormatOutput[] =>
  chooseOutputs(options, cwd, { ids: formats.map(({ id }) => id), ordinary: 'text', json: 'json' });

/**
 * Refuses, before any work, a file in a folder that is not there: a slip in its name would make a new folder that nobody
 * looks in.
 */
export async function refuseMissingFolders(outputs: readonly ChosenOutput<string>[], cwd: string): Promise<void> {
  for (const { file } of outputs) {
    if (file === null) continue;
    const folder = await stat(dirname(resolve(cwd, file))).catch(() => null);
    if (folder === null) throw new CannotRun({ kind: 'cannot-write', path: file, reason: 'no-folder' });
    if (!folder.isDirectory()) throw new CannotRun({ kind: 'cannot-write', path: file, reason: 'not-a-folder' });
  }
}
