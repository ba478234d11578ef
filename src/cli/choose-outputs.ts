import { resolve } from 'node:path';
import { CannotRun } from './cannot-run.ts';
import type { Options } from './command-context.ts';
import { nearestWord } from './nearest-word.ts';

/** One text to write: in which format, and where to. */
export interface ChosenOutput<Id extends string> {
  readonly id: Id;
  /** As the user named it; null is standard output. */
  readonly file: string | null;
}

/** The formats that a command knows: the one that is written where none is asked for, and what `--json` is short for. */
export interface KnownFormats<Id extends string> {
  readonly ids: readonly Id[];
  readonly ordinary: Id;
  readonly json: Id;
}

/**
 * What `--format NAME[=FILE]` and `--json` ask for; the ordinary format where they ask for nothing. The same asked for twice is one.
 * Errors: `CannotRun` where a format is unknown, and where two would be written to one place.
 */
export function chooseOutputs<Id extends string>(
  { format, json }: Pick<Options, 'format' | 'json'>,
  cwd: string,
  known: KnownFormats<Id>,
): readonly ChosenOutput<Id>[] {
  const named = [format ?? []].flat().map((text) => toOutput(text, known.ids));
  const asked: readonly ChosenOutput<Id>[] = json ? [...named, { id: known.json, file: null }] : named;
  if (asked.length === 0) return [{ id: known.ordinary, file: null }];
  const byPlace = new Map<string | null, ChosenOutput<Id>>();
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
function toOutput<Id extends string>(text: string, ids: readonly Id[]): ChosenOutput<Id> {
  const [name = '', ...rest] = text.split('=');
  const id = ids.find((one) => one === name);
  const file = rest.length > 0 ? rest.join('=') : null;
  if (id && file !== '') return { id, file };
  const suggestion = nearestWord(name, ids);
  throw new CannotRun({ kind: 'not-a-choice', option: '--format', value: name, choices: ids, suggestion });
}
