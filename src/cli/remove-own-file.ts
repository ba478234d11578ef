import { readFile, rm } from 'node:fs/promises';
import { pdfMark } from '../poster/pdf-page-of.ts';
import { sharingMark } from '../report/examples-worth-sharing.ts';
import { pngMaker } from './page-formats/png.ts';

/** How the files of gpf are known, by what they begin with: others may lie where a report is written. */
const kinds: readonly { readonly start: string; readonly mark: RegExp }[] = [
  { start: '%PDF-', mark: new RegExp(`<pdf:Keywords>[^<]*\\b${pdfMark}</pdf:Keywords>`) },
  // The name and the four bytes behind it that the standard puts before a text.
  { start: '\x89PNG', mark: new RegExp(`iTXtSoftware\\0{5}${pngMaker} `) },
  // Every poster carries its numbers under this name; the page of good examples its own mark.
  { start: '<svg', mark: /id="gpf-metadata"/ },
  { start: '', mark: new RegExp(sharingMark) },
];

/**
 * Takes away what an earlier run made and this one does not: the poster of a team that has none now, examples that no team
 * agrees to any more, so that nobody shows what no longer holds. A file that gpf did not make stays.
 */
export async function removeOwnFile(path: string): Promise<void> {
  const text = await readFile(path, 'latin1').catch(() => '');
  if (kinds.some(({ start, mark }) => text.startsWith(start) && mark.test(text))) await rm(path, { force: true });
}
