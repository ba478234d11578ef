import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWorkbook } from '../factories/make-workbook.ts';
import { newFolder, runGpf } from './run-gpf.ts';

const header = ['team', 'indikator', 'periode', 'teller', 'nevner'];
/** No two are the same. */
const workbook = (name: string): Uint8Array =>
  makeWorkbook({ sheets: [{ rows: [header, ['Fjelldal', 'E2-03', '2022-01', 8, 10 + name.length]] }] });

describe('the workbooks of a folder', () => {
  it('are read beside its CSV files, without those that Excel or the system put there', async () => {
    const cwd = await newFolder();
    for (const name of ['a.xlsx', 'other.XLSM', '~$a.xlsx', '.a.xlsx', 'c.xls', 'd.xlsx.bak']) {
      await writeFile(join(cwd, name), workbook(name));
    }
    await writeFile(join(cwd, 'e.csv'), `${header.join(';')}\nFjelldal;E2-03;2022-02;8;10\n`);
    const run = await runGpf(['validate', '.', '--format', 'json', '--today', '2022-10-15'], { cwd });
    const { files } = JSON.parse(run.out) as { files: readonly { file: string; measurements: number }[] };
    expect(files.map(({ file }) => file)).toEqual(['a.xlsx', 'e.csv', 'other.XLSM']);
  });

  it('are listed by the sheets that are read', async () => {
    const cwd = await newFolder();
    const notes = { name: 'Notater', rows: [['Husk møtet'], ['og kaka']] };
    const rows = ['Fjelldal', 'Nordvik'].map((team) => [team, 'E2-03', '2022-01', 8, 10]);
    await writeFile(join(cwd, 'a.xlsx'), makeWorkbook({ sheets: [notes, { name: 'Ark1', rows: [header, ...rows] }] }));
    const run = await runGpf(['validate', '.', '--format', 'json', '--today', '2022-10-15'], { cwd });
    const { files } = JSON.parse(run.out) as { files: readonly { file: string; measurements: number }[] };
    expect(files).toMatchObject([{ file: 'a.xlsx [Ark1]' }]);
  });

  it('are told where only a hidden sheet has the measurements', async () => {
    const cwd = await newFolder();
    const hidden = { name: '2022', state: 'hidden', rows: [header, ['Fjelldal', 'E2-03', '2022-01', 8, 10]] } as const;
    await writeFile(join(cwd, 'a.xlsx'), makeWorkbook({ sheets: [{ name: 'Ark1', rows: [] }, hidden] }));
    const run = await runGpf(['validate', '.', '--today', '2022-10-15'], { cwd });
    expect([run.exitCode, run.out]).toEqual([1, expect.stringContaining('skjult ark: «2022»')]);
  });
});
