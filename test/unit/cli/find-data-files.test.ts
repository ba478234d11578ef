import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findDataFiles } from '../../../src/cli/find-data-files.ts';
import { makeProject } from '../input/make-project.ts';

it('skips of a folder what Excel keeps beside an open workbook and what is hidden, and nothing else', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'gpf-find-'));
  for (const name of ['~fjelldal.csv', '~$fjelldal.xlsx', '.nordvik.csv', 'nordvik.CSV']) {
    await writeFile(join(cwd, name), '');
  }
  const found = await findDataFiles([], { cwd, config: null, project: makeProject(), out: 'report' });
  expect(found.map(({ name }) => name)).toEqual(['nordvik.CSV', '~fjelldal.csv']);
});
