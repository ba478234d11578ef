import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FindingCode } from '../../src/domain/finding.ts';
import type { FindingKind } from '../../src/domain/finding-args/index.ts';
import type { ExampleCell, ExamplePart } from '../../src/explanations/findings/finding-facts.ts';
import { findingSubjects } from '../../src/explanations/subjects.ts';
import { loadExplanations } from '../../src/language/load-explanations.ts';
import { newFolder, runGpf } from '../cli/run-gpf.ts';

const { columns } = await loadExplanations('nb');

/** The text of a file that holds what an example shows; null where it shows no sheet. */
function asFile(part: ExamplePart): string | null {
  if (part.kind === 'lines') return null;
  const mark = part.kind === 'csv' ? part.mark : ';';
  const header = part.header
    .map((heading) => (typeof heading === 'string' ? columns[heading] : heading.own))
    .join(mark);
  const rows = part.kind === 'csv' ? part.lines : part.rows.map((row) => row.map(wordOf).join(mark));
  return [header, ...rows, ''].join('\r\n');
}

const wordOf = (cell: ExampleCell): string => (typeof cell === 'string' ? cell : columns[cell.column]);

/** What is about rows, columns, cells and periods can be shown by a sheet alone. */
const shownBySheet: ReadonlySet<string> = new Set<FindingKind>(['shape', 'cells', 'periods', 'pathways']);

/** Of these the example shows less than a file has: its end, and as many columns and letters as make the finding. */
const shortened: ReadonlySet<string> = new Set<FindingCode>(['truncated-line', 'cell-too-long', 'too-many-columns']);

/** Of these the sheet alone shows nothing: it takes another command, or a day behind `--through`. */
const shownByWords: ReadonlySet<string> = new Set<FindingCode>(['checklist-sheet', 'moment-after-through']);

const examples = findingSubjects
  .filter(({ id, about }) => shownBySheet.has(about) && !shortened.has(id) && !shownByWords.has(id))
  .flatMap(({ id, about, facts: { example } }) => {
    const before = asFile(example.before);
    return before === null ? [] : [{ id, about, before, after: example.after === null ? null : asFile(example.after) }];
  });

let folder = '';
beforeAll(async () => {
  folder = await newFolder();
});

/** HPH checklists are counted by a command of their own. */
const commandFor = (about: string): readonly string[] =>
  about === 'pathways' ? ['hph', 'sheet.csv'] : ['validate', '.'];

async function codesIn(name: string, about: string, content: string): Promise<readonly string[]> {
  const path = join(folder, name);
  await mkdir(path);
  await writeFile(join(path, 'sheet.csv'), content);
  await writeFile(
    join(path, 'gpf.yaml'),
    'teams:\n  - { id: fjelldal, name: Fjelldal }\n  - { id: sorvik, name: Sørvik }\n',
  );
  const { out } = await runGpf([...commandFor(about), '--json', '--today', '2022-10-15'], { cwd: path });
  return JSON.parse(out).findings.map(({ code }: { readonly code: string }) => code);
}

describe('the example of an explanation', () => {
  it.each(examples)('of $id gives that finding', async ({ id, about, before }) => {
    expect(await codesIn(`${id}-before`, about, before)).toContain(id);
  });

  it.each(examples.filter(({ after }) => after !== null))(
    'of $id is mended by what stands below it',
    async ({ id, about, after }) => {
      expect(await codesIn(`${id}-after`, about, after ?? '')).not.toContain(id);
    },
  );
});
