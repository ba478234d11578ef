import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FindingCode } from '../../src/domain/finding.ts';
import type { FindingKind } from '../../src/domain/finding-args/index.ts';
import type { ExamplePart } from '../../src/explanations/findings/finding-facts.ts';
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
  return [header, ...(part.kind === 'csv' ? part.lines : part.rows.map((row) => row.join(mark))), ''].join('\r\n');
}

/** What is about rows, columns, cells and periods can be shown by a sheet alone. */
const shownBySheet: ReadonlySet<string> = new Set<FindingKind>(['shape', 'cells', 'periods']);

/** Of these the example shows less than a file has: its end, and as many columns and letters as make the finding. */
const shortened: ReadonlySet<string> = new Set<FindingCode>(['truncated-line', 'cell-too-long', 'too-many-columns']);

const examples = findingSubjects
  .filter(({ id, about }) => shownBySheet.has(about) && !shortened.has(id))
  .flatMap(({ id, facts: { example } }) => {
    const before = asFile(example.before);
    return before === null ? [] : [{ id, before, after: example.after === null ? null : asFile(example.after) }];
  });

let folder = '';
beforeAll(async () => {
  folder = await newFolder();
});

async function codesIn(name: string, content: string): Promise<readonly string[]> {
  const path = join(folder, name);
  await mkdir(path);
  await writeFile(join(path, 'sheet.csv'), content);
  await writeFile(
    join(path, 'gpf.yaml'),
    'teams:\n  - { id: fjelldal, name: Fjelldal }\n  - { id: sorvik, name: Sørvik }\n',
  );
  const { out } = await runGpf(['validate', '.', '--json', '--today', '2022-10-15'], { cwd: path });
  return JSON.parse(out).findings.map(({ code }: { readonly code: string }) => code);
}

describe('the example of an explanation', () => {
  it.each(examples)('of $id gives that finding', async ({ id, before }) => {
    expect(await codesIn(`${id}-before`, before)).toContain(id);
  });

  it.each(examples.filter(({ after }) => after !== null))(
    'of $id is mended by what stands below it',
    async ({ id, after }) => {
      expect(await codesIn(`${id}-after`, after ?? '')).not.toContain(id);
    },
  );
});
