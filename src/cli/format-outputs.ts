import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type FormatId, formats } from '../report/formats/index.ts';
import { CannotRun } from './cannot-run.ts';
import type { Options } from './command-context.ts';
import { nearestWord } from './nearest-word.ts';

/** One text to write: in which format, and where to. */
export interface FormatOutput {
  readonly id: FormatId;
  /** As the user named it; null is standard output. */
  readonly file: string | null;
}

/**
 * What `--format NAME[=FILE]` and `--json` ask for; text where they ask for nothing. The same asked for twice is one.
 * Errors: `CannotRun` where a format is unknown, and where two would be written to one place.
 */
export function formatOutputs(
  { format, json }: Pick<Options, 'format' | 'json'>,
  cwd: string,
): readonly FormatOutput[] {
  const named = [format ?? []].flat().map(toOutput);
  const asked: readonly FormatOutput[] = json ? [...named, { id: 'json', file: null }] : named;
  if (asked.length === 0) return [{ id: 'text', file: null }];
  const byPlace = new Map<string | null, FormatOutput>();
  for (const output of asked) {
    const place = output.file === null ? null : resolve(cwd, output.file);
    const other = byPlace.get(place);
    if (other && other.id !== output.id) {
      throw new CannotRun({ kind: 'one-place-for-formats', formats: [other.id, output.id], file: output.file });
    }
    byPlace.set(place, other ?? output);
  }
  return [...byPlace.values()];
}

/** `NAME` or `NAME=FILE`, kept together so that several formats can go to several files. */
function toOutput(text: string): FormatOutput {
  const [name = '', ...rest] = text.split('=');
  const ids = formats.map(({ id }) => id);
  const id = ids.find((one) => one === name);
  const file = rest.length > 0 ? rest.join('=') : null;
  if (id && file !== '') return { id, file };
  const suggestion = nearestWord(name, ids);
  throw new CannotRun({ kind: 'not-a-choice', option: '--format', value: name, choices: ids, suggestion });
}

/**
 * Refuses, before any work, a file in a folder that is not there: a slip in its name would make a new folder that nobody
 * looks in.
 */
export async function refuseMissingFolders(outputs: readonly FormatOutput[], cwd: string): Promise<void> {
  for (const { file } of outputs) {
    if (file === null) continue;
    const folder = await stat(dirname(resolve(cwd, file))).catch(() => null);
    if (folder === null) throw new CannotRun({ kind: 'cannot-write', path: file, reason: 'no-folder' });
    if (!folder.isDirectory()) throw new CannotRun({ kind: 'cannot-write', path: file, reason: 'not-a-folder' });
  }
}
