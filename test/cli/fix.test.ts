import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { newFolder, runGpf } from './run-gpf.ts';
import { transcript } from './transcript.ts';

const header = 'team;indikator;periode;teller;nevner;verdi;kommentar';
const sound = `\ufeff${header}\r\nHavsund;sykepleier-3-dager;2022-03;7;10;;\r\n`;
const spoilt = [
  'Målinger på øya,,,,,,',
  'Team,Måle punkt,dato,Teller ,nevner,verdi,kommentar',
  'Sørøya,tidsbruk,14.3.22,,,12.5,"på ja; nei"',
  'Sørøya,tidsbruk,15.3.22,,,"1,234.5",',
  'Sørøya,tidsbruk,16.3.22,,,\u00a014.5,x',
  'Sørøya,sykepleier-3-dager,2022-03,19,12,,',
].join('\r\n');
const mended = [
  '\ufeffMålinger på øya;;;;;;',
  'Team;målepunkt;dato;teller;nevner;verdi;kommentar',
  'Sørøya;tidsbruk;2022-03-14;;;12,5;"på ja; nei"',
  'Sørøya;tidsbruk;2022-03-15;;;"1234,5";',
  'Sørøya;tidsbruk;2022-03-16;;;14,5;x',
  'Sørøya;sykepleier-3-dager;2022-03;19;12;;',
].join('\r\n');

/** A folder with a file that is sound and one from another program. */
async function folderOfTwo(): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data', 'havsund.csv'), sound);
  await writeFile(join(folder, 'data', 'sørøya æøå.csv'), iconv.encode(spoilt, 'windows-1252'));
  return folder;
}

const fixIn = (folder: string, ...args: string[]) => runGpf(['fix', ...args], { cwd: folder });
const filesBelow = async (folder: string) => (await readdir(folder, { recursive: true })).toSorted();

describe('gpf fix', () => {
  test.each(['nb', 'nn', 'en'])('writes repaired copies and tells what it did, in %s', async (lang) => {
    const folder = await folderOfTwo();
    const run = await fixIn(folder, 'data', '--lang', lang);
    expect(await readFile(join(folder, 'rettet', 'sørøya æøå.csv'), 'utf8')).toBe(mended);
    expect(await readFile(join(folder, 'rettet', 'havsund.csv'), 'utf8')).toBe(sound);
    expect(iconv.decode(await readFile(join(folder, 'data', 'sørøya æøå.csv')), 'windows-1252')).toBe(spoilt);
    expect(run.exitCode).toBe(1);
    const page = transcript('fix: a file from another program', `gpf fix data --lang ${lang}`, run, folder);
    await expect(page).toMatchFileSnapshot(`transcripts/fix-copies.${lang}.md`);
  });

  test('ends with 0 where nothing is left for people to mend, and its copies need no repair', async () => {
    const folder = await folderOfTwo();
    const monthly = spoilt.replace('19,12', '9,12').replace(/1([456])\.3\.22/g, '2022-0$1');
    await writeFile(join(folder, 'data', 'sørøya æøå.csv'), iconv.encode(monthly, 'windows-1252'));
    const run = await fixIn(folder, 'data');
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    expect(run.out).toContain('Ingen feil igjen i dataene.');
    const again = await fixIn(folder, 'rettet', '--out', 'en gang til', '--json');
    const { files, errors } = JSON.parse(again.out);
    expect(files.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['in-order', 'in-order']);
    expect(errors).toBe(0);
  });

  test('lays the copies of a project as the originals lie, and its own copies are no input', async () => {
    const folder = await folderOfTwo();
    await writeFile(join(folder, 'tiltak.csv'), 'team,dato,tiltak\nHavsund,1.2.22,Ringte\n');
    await writeFile(join(folder, 'gpf.yaml'), "data: ['**/*.csv']");
    for (const _ of ['once', 'and once more']) {
      const { files } = JSON.parse((await fixIn(folder, '--json')).out);
      expect(files.map(({ copy }: { copy: string }) => copy).toSorted()).toEqual([
        'rettet/data/havsund.csv',
        'rettet/data/sørøya æøå.csv',
        'rettet/tiltak.csv',
      ]);
    }
    expect(await readFile(join(folder, 'rettet', 'tiltak.csv'), 'utf8')).toBe(
      '\ufeffteam;dato;tiltak\nHavsund;2022-02-01;Ringte\n',
    );
  });

  test('leaves a workbook where it is, and copies what it is not sure of as it is', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'ark.xlsx'), 'PK\u0003\u0004 xl/workbook.xml');
    await writeFile(join(folder, 'åpen.csv'), `${header}\nHavsund ;"tidsbruk;2022-03;;;4;\n`);
    const run = await fixIn(folder, '.');
    expect(run.out).toContain('ark.xlsx  Excel-fil: ingenting å rette, ikke kopiert');
    expect(run.out).toContain('åpen.csv  kopiert som den er');
    expect(await filesBelow(join(folder, 'rettet'))).toEqual(['åpen.csv']);
  });

  test('gives what came from standard input to standard output, and the list to standard error', async () => {
    const run = await runGpf(['fix', '-'], { cwd: await newFolder(), stdin: 'team,dato,tiltak\nA,1.2.22,å\n' });
    expect(run).toMatchObject({ exitCode: 0, out: '\ufeffteam;dato;tiltak\nA;2022-02-01;å\n' });
    expect(run.err).toContain('Skilletegn: komma → semikolon');
  });

  test('gives nothing to standard output of what it can neither repair nor pass on as text', async () => {
    const bytes = iconv.encode('bare ord på øya', 'windows-1252');
    const run = await runGpf(['fix', '-'], { cwd: await newFolder(), readStdin: async () => bytes });
    expect(run).toMatchObject({ exitCode: 1, out: '' });
    expect(run.err).toContain('ikke sikker');
  });

  test('says of a file that is gone that it is, with exit code 3, and copies the others', async () => {
    const folder = await folderOfTwo();
    await writeFile(join(folder, 'gpf.yaml'), 'data: [data/havsund.csv, data/borte.csv]');
    const run = await fixIn(folder);
    expect(run.exitCode).toBe(3);
    expect(run.out).toContain('data/borte.csv  kan ikke leses');
    expect(await filesBelow(join(folder, 'rettet'))).toEqual(['havsund.csv']);
  });
});

describe('what gpf fix tells is left', () => {
  test('is as many errors as validate finds in the copies', async () => {
    const folder = await folderOfTwo();
    await writeFile(join(folder, 'data', 'igjen.csv'), sound);
    const { errors } = JSON.parse((await fixIn(folder, 'data', '--json')).out);
    const { summary } = JSON.parse((await runGpf(['validate', 'rettet', '--json'], { cwd: folder })).out);
    expect(errors).toBe(2);
    expect(summary.errors).toBe(errors);
  });
});

describe('gpf fix never writes over anything', () => {
  test('not over a file that is something else', async () => {
    const folder = await folderOfTwo();
    await mkdir(join(folder, 'rettet'));
    await writeFile(join(folder, 'rettet', 'havsund.csv'), 'mitt');
    const run = await fixIn(folder, 'data');
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    expect(run.err).toContain('rettet/havsund.csv');
    expect(await filesBelow(join(folder, 'rettet'))).toEqual(['havsund.csv']);
    expect(await readFile(join(folder, 'rettet', 'havsund.csv'), 'utf8')).toBe('mitt');
  });

  test('and says nothing of a copy that is there already', async () => {
    const folder = await folderOfTwo();
    const first = await fixIn(folder, 'data');
    expect(await fixIn(folder, 'data')).toEqual(first);
  });

  test.each(['data', '.', 'data/', 'lenke'])('not in a folder that inputs are read from: %s', async (out) => {
    const folder = await folderOfTwo();
    await symlink(join(folder, 'data'), join(folder, 'lenke'));
    const run = await fixIn(folder, 'data', '--out', out);
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    expect(await filesBelow(join(folder, 'data'))).toEqual(['havsund.csv', 'sørøya æøå.csv']);
  });

  test.skipIf(process.getuid?.() === 0)('and says so where the folder may not be written to', async () => {
    const folder = await folderOfTwo();
    await mkdir(join(folder, 'rettet'));
    await chmod(join(folder, 'rettet'), 0o500);
    expect(await fixIn(folder, 'data')).toMatchObject({ exitCode: 3, out: '' });
  });

  test.skipIf(process.platform !== 'linux')('and says so where no folder can be', async () => {
    const run = await fixIn(await folderOfTwo(), 'data', '--out', '/dev/null/rettet');
    expect(run).toMatchObject({ exitCode: 3, out: '' });
    expect(run.err).toContain('/dev/null/rettet');
  });

  test('and nothing at all while a person can be told', async () => {
    const folder = await folderOfTwo();
    await writeFile(join(folder, 'data', 'x.csv'), `${header}\nHavsund;tidsbruk;2022-03;;;4;gjelder 41814061033\n`);
    const run = await fixIn(folder, 'data');
    expect(run).toMatchObject({ exitCode: 1, out: '' });
    expect(run.err).not.toContain('41814061033');
    expect((await filesBelow(folder)).some((name) => name.startsWith('rettet'))).toBe(false);
  });
});
