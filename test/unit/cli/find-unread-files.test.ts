import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDataFiles } from '../../../src/cli/find-data-files.ts';
import { findUnreadFiles } from '../../../src/cli/find-unread-files.ts';
import { makeProject } from '../input/make-project.ts';

/** What is told as unread in a folder with these files. */
async function unreadIn(
  names: readonly string[],
  data: readonly string[] | null,
  inputs: readonly string[] = [],
): Promise<readonly string[]> {
  const cwd = await mkdtemp(join(tmpdir(), 'gpf-unread-'));
  for (const name of names) {
    await mkdir(join(cwd, dirname(name)), { recursive: true });
    await writeFile(join(cwd, name), '');
  }
  const project = { ...makeProject(), data: data?.map((file) => ({ file, team: null })) ?? null };
  const place = { cwd, config: data === null ? null : join(cwd, 'gpf.yaml'), project, out: 'report' };
  const found = await findUnreadFiles(inputs, place, await findDataFiles(inputs, place, true));
  return found.map(({ file }) => file);
}

describe('a table that lies beside those that are read', () => {
  it('is told where no pattern of gpf.yaml is its', async () => {
    const names = ['data/a.csv', 'data/b.xlsx', 'data/c.tsv', 'data/d.XLS', 'data/e.ods'];
    expect(await unreadIn(names, ['data/*.csv'])).toEqual(['data/b.xlsx', 'data/c.tsv', 'data/d.XLS', 'data/e.ods']);
  });

  it('is told beside files that gpf.yaml names one by one', async () => {
    expect(await unreadIn(['data (1)/a.csv', 'data (1)/b.csv'], ['data (1)/a.csv'])).toEqual(['data (1)/b.csv']);
    expect(await unreadIn(['a.csv', 'b.csv'], ['a.csv'])).toEqual(['b.csv']);
  });

  it('is told in every folder that a pattern looks into', async () => {
    const names = ['data/2021/a.csv', 'data/2022/b.csv', 'data/2022/c.xlsx'];
    expect(await unreadIn(names, ['data/*/*.csv'])).toEqual(['data/2022/c.xlsx']);
    expect(await unreadIn(names, ['data/**/*.csv'])).toEqual(['data/2022/c.xlsx']);
  });

  it('is told in a folder that is an input', async () => {
    expect(await unreadIn(['a.csv', 'b.xlsx', 'c.xls'], null)).toEqual(['c.xls']);
    expect(await unreadIn(['data/a.csv', 'data/c.xls'], ['data/*'], ['data'])).toEqual(['data/c.xls']);
  });

  it('is told once, also where its folder is named twice', async () => {
    expect(await unreadIn(['a.csv', 'c.xls'], null, ['.', '.'])).toEqual(['c.xls']);
  });
});

describe('nothing is told of', () => {
  it('what is no table, what is hidden, and what Excel keeps beside an open workbook', async () => {
    expect(await unreadIn(['data/a.csv', 'data/notat.txt', 'data/.b.csv', 'data/~$b.xlsx'], ['data/*.csv'])).toEqual(
      [],
    );
  });

  it('lists beside gpf.yaml, where the data have a folder of their own', async () => {
    expect(await unreadIn(['tiltak.csv', 'kontakter.xlsx', 'data/a.csv'], ['data/*.csv', 'tiltak.csv'])).toEqual([]);
  });

  it('what gpf has written', async () => {
    expect(await unreadIn(['a.csv', 'report/readings.xlsx'], ['**/*.csv'])).toEqual([]);
  });

  it('a single file, or a project without files', async () => {
    expect(await unreadIn(['a.csv', 'b.xls'], null, ['a.csv'])).toEqual([]);
    expect(await unreadIn(['a.csv'], [])).toEqual([]);
  });

  it('a file that another input reads', async () => {
    expect(await unreadIn(['data/a.csv', 'data/b.tsv'], ['data/*.csv'], ['.', 'data/b.tsv'])).toEqual([]);
  });
});
