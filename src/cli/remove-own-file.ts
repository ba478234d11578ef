import { readFile, rm } from 'node:fs/promises';
import { sharingMark } from '../report/examples-worth-sharing.ts';

/** Every poster of gpf carries its numbers under this name; the page of good examples its own mark. */
const marks = ['id="gpf-metadata"', sharingMark] as const;

/**
 * Takes away what an earlier run made and this one does not: the poster of a team that has none now, examples that no team
 * agrees to any more, so that nobody shows what no longer holds. A file that gpf did not make stays.
 */
export async function removeOwnFile(path: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (marks.some((mark) => text.includes(mark))) await rm(path, { force: true });
}
