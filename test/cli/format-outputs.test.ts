import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CannotRun } from '../../src/cli/cannot-run.ts';
import { formatOutputs, refuseMissingFolders } from '../../src/cli/format-outputs.ts';
import { help as en } from '../../src/language/en/help.ts';
import { help as nb } from '../../src/language/nb/help.ts';
import { help as nn } from '../../src/language/nn/help.ts';
import { formats } from '../../src/report/formats/index.ts';
import { newFolder, runGpf } from './run-gpf.ts';

const troubleOf = (ask: () => unknown): CannotRun['trouble'] | null => {
  try {
    ask();
    return null;
  } catch (error) {
    return (error as CannotRun).trouble;
  }
};

describe('the formats that are asked for', () => {
  test('are text where nothing is said, and several where each has its place', () => {
    expect(formatOutputs({}, '/a')).toEqual([{ id: 'text', file: null }]);
    expect(formatOutputs({ format: ['github', 'sarif=funn.sarif', 'csv=a=b.csv'] }, '/a')).toEqual([
      { id: 'github', file: null },
      { id: 'sarif', file: 'funn.sarif' },
      { id: 'csv', file: 'a=b.csv' },
    ]);
  });

  test('are one where the same is asked for twice', () => {
    expect(formatOutputs({ format: 'json', json: true }, '/a')).toEqual([{ id: 'json', file: null }]);
  });

  test('cannot both go to standard output', () => {
    const trouble = troubleOf(() => formatOutputs({ format: ['github', 'markdown'] }, '/a'));
    expect(trouble).toEqual({ kind: 'one-place-for-formats', formats: ['github', 'markdown'], file: null });
    for (const { trouble: tell } of [nb, nn, en])
      expect(tell(trouble as never)).toMatch(/github .* markdown .*--format/);
  });

  test('cannot both go to one file, however it is named', () => {
    const trouble = troubleOf(() => formatOutputs({ format: ['csv=funn', 'json=./funn'] }, '/a'));
    expect(trouble).toEqual({ kind: 'one-place-for-formats', formats: ['csv', 'json'], file: './funn' });
    for (const { trouble: tell } of [nb, nn, en]) expect(tell(trouble as never)).toContain('./funn');
  });

  test('are known, and a near name is offered', () => {
    expect(troubleOf(() => formatOutputs({ format: 'sariff' }, '/a'))).toMatchObject({ suggestion: 'sarif' });
    expect(troubleOf(() => formatOutputs({ format: 'json=' }, '/a'))).toMatchObject({ kind: 'not-a-choice' });
  });

  test('are all named in the help of every language', () => {
    for (const { commands } of [nb, nn, en]) {
      const text = commands.validate.options['--format <name[=file]>'] ?? '';
      expect(text.match(/[a-z]+/g)).toEqual(expect.arrayContaining(formats.map(({ id }) => id)));
    }
  });
});

describe('the file of a format', () => {
  test('lies in a folder that is there', async () => {
    const cwd = await newFolder();
    await mkdir(join(cwd, 'ut'));
    await writeFile(join(cwd, 'fil'), '');
    await expect(
      refuseMissingFolders(
        [
          { id: 'csv', file: 'ut/funn.csv' },
          { id: 'text', file: null },
        ],
        cwd,
      ),
    ).resolves.toBe(undefined);
    const refused = (file: string) => refuseMissingFolders([{ id: 'csv', file }], cwd);
    await expect(refused('utt/funn.csv')).rejects.toMatchObject({
      trouble: { kind: 'cannot-write', path: 'utt/funn.csv', reason: 'no-folder' },
    });
    await expect(refused('fil/funn.csv')).rejects.toMatchObject({ trouble: { reason: 'not-a-folder' } });
    for (const { trouble } of [nb, nn, en]) {
      expect(trouble({ kind: 'cannot-write', path: 'utt/funn.csv', reason: 'no-folder' })).toMatch(
        /utt\/funn\.csv\. .+/,
      );
    }
  });
});

test('a report of tests fails where the run does, also for warnings', async () => {
  const cwd = await newFolder();
  const text = 'team;indikator;periode;teller;nevner;farge\nFjelldal;E2-03;2022-01;4;12;blå\n';
  await writeFile(join(cwd, 'sheet.csv'), text);
  const run = (failOn: string) => runGpf(['validate', 'sheet.csv', '--format', 'junit', '--fail-on', failOn], { cwd });
  const [forErrors, forWarnings] = [await run('error'), await run('warning')];
  expect([forErrors.exitCode, forErrors.out]).toEqual([0, expect.not.stringContaining('<failure')]);
  expect([forWarnings.exitCode, forWarnings.out]).toEqual([1, expect.stringContaining('type="unknown-column"')]);
});
