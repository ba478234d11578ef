import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeWorkbook } from '../factories/make-workbook.ts';
import { newFolder, type Run, runGpf } from './run-gpf.ts';
import { transcript } from './transcript.ts';

const header =
  'forløp;team;pasientgruppe;utskrivningsklar;utskrevet;hjemkomst;HPH1;HPH2;HPH3;HPH5;fall;HPH4;innleggelse_meldt;HPH6_sendt;død';

/** Invented pathways, with what goes wrong in such lists. */
const rows = [
  '1;Fjelldal;skrøpelige eldre;02.03.2022;03.03.2022;03.03.2022 13:45;02.03.2022;05.03.2022;x;30.03.2022;;;;;',
  '2;Fjelldal;;;10.03.2022;10.03.2022;nei;14.03.2022;nei;;"12.03.2022, 20.03.2022";12.03.2022;;;',
  '3;Fjelldal;;;11.03.2022;11.03.2022;ja;;;;;;14.03.2022 10:00;14.03.2022 12:30;15.03.2022',
  '4;Fjelldal;;;12.03.2022;11.03.2022;ja;12.03.2022;;;;;;;',
  '5;Fjelldal;;;i går;12.03.2022;ja;12.03.2022;;;;;;;',
  '6;Fjelldal;;;;;;;;;;;;;',
  '1;Nordvik;;20.04.2022;22.04.2022;22.04.2022;ja;24.04.2022;ja;20.05.2022;;;;;',
  '2;Nordvik;;;23.04.2022;23.04.2022;ja;;ja;;;;;;',
  '3;Nordvik;;;20.06.2022;20.06.2022;ja;21.06.2022;;;;;;;',
];

/** A folder with a sheet of checklists in it, and a project where one is given. */
async function folderWith(
  lines: readonly string[] = [header, ...rows],
  project: string | null = null,
): Promise<string> {
  const cwd = await newFolder();
  await writeFile(join(cwd, 'sjekklister.csv'), `${lines.join('\r\n')}\r\n`);
  if (project !== null) await writeFile(join(cwd, 'gpf.yaml'), project);
  return cwd;
}

const sound = rows.filter((row) => !/^[456];/.test(row));

describe('gpf hph', () => {
  test('writes measurement points, and tells in words what it left out', async () => {
    const run = await runGpf(['hph', 'sjekklister.csv'], { cwd: await folderWith() });
    await expect(transcript('hph', 'gpf hph sjekklister.csv', run)).toMatchFileSnapshot('transcripts/hph.md');
    expect(run.exitCode).toBe(1);
    expect(run.out).toContain('"Fjelldal";"sykepleier-3-dager";"2022-03";1;3');
    expect(run.err).toMatch(/Talt: 6 forløp fra 2 team, med data til og med 21\.\sjuni 2022/);
    expect(run.err).toContain('2 forløp er ikke talt');
  });

  test('speaks the language of the project, and counts in other periods and through another day', async () => {
    const cwd = await folderWith(
      [header, ...sound],
      'language: nn\nteams:\n  - { id: fjell, name: Fjelldal kommune, aliases: [Fjelldal] }\n  - { id: nord, name: Nordvik }\n',
    );
    const words = ['hph', 'sjekklister.csv', '--every', 'quarter', '--through', '2022-06-15'];
    const run = await runGpf(words, { cwd });
    await expect(transcript('hph', `gpf ${words.join(' ')}`, run)).toMatchFileSnapshot('transcripts/hph.nn.md');
    expect(run.exitCode).toBe(0);
    expect(run.out).toMatch(/^\ufeff"team";"indikator";"periode";"teljar";"nemnar"/);
    expect(run.out).toContain('"Fjelldal kommune";"sykepleier-3-dager";"2022-Q1"');
  });

  test.each(['nb', 'nn', 'en'])('writes in %s what gpf validate reads without a warning', async (lang) => {
    const cwd = await folderWith([header, ...sound]);
    for (const every of ['week', 'fortnight', 'month', 'quarter']) {
      const words = ['hph', 'sjekklister.csv', '--every', every, '--lang', lang, '--out', 'fjelldal.csv'];
      expect(await runGpf(words, { cwd })).toMatchObject({ exitCode: 0, out: '' });
      const { out } = await runGpf(['validate', 'fjelldal.csv', '--json'], { cwd });
      const { findings, files } = JSON.parse(out);
      const odd = findings.filter(({ severity }: { readonly severity: string }) => severity !== 'info');
      expect(odd).toEqual([]);
      expect(files[0].measurements).toBeGreaterThan(10);
    }
  });

  test('counts a workbook as it counts a CSV file, with the times that Excel stores', async () => {
    const cwd = await newFolder();
    const day = { number: 44623, format: 14 };
    const moment = { number: 44634.417, format: 'dd.mm.yyyy hh:mm' };
    const answer = { number: 44634.52, format: 'dd.mm.yyyy hh:mm' };
    const names = ['nr', 'eining', 'hjemkomst', 'HPH2', 'innleggelse_meldt', 'HPH6_sendt'];
    const sheet = { name: 'Liste', rows: [names, [1, 'Fjelldal', day, 'x', moment, answer], [2, 'Fjelldal', day]] };
    const notes = { name: 'Forklaring', rows: [['Slik fyller du ut'], ['En rad per forløp']] };
    await writeFile(join(cwd, 'liste.xlsx'), makeWorkbook({ sheets: [notes, sheet] }));
    const { out, err, exitCode } = await runGpf(['hph', 'liste.xlsx'], { cwd });
    expect([exitCode, err]).toEqual([0, expect.stringContaining('Talt: 2 forløp fra 1 team')]);
    expect(out).toContain('"Fjelldal";"informasjon-til-sykehus-3-timer";"2022-03";1;1');
  });

  test('counts one team alone, which is that of a sheet without a team column', async () => {
    const { out } = await runGpf(['hph', 'sjekklister.csv', '--team', 'Nordvik'], { cwd: await folderWith() });
    expect(out).not.toContain('Fjelldal');
    expect(out).toContain('"Nordvik";"sykepleier-3-dager";"2022-04";1;2');
    const cwd = await folderWith(['nr;hjemkomst;HPH2', '1;03.03.2022;04.03.2022', '2;03.04.2022;']);
    const named = await runGpf(['hph', 'sjekklister.csv', '--team', 'Sørvik'], { cwd });
    expect(named.out).toContain('"Sørvik";"sykepleier-3-dager";"2022-03";1;1');
  });

  test('knows the names that gpf.yaml gives the checklists', async () => {
    const own = 'hph:\n  aliases:\n    hph2: [Kartlegging dag 3]\n    pathway: [Sak]\n';
    const cwd = await folderWith(
      ['sak;team;hjemkomst;kartlegging dag 3', '1;Fjelldal;03.03.2022;04.03.2022', '2;Fjelldal;03.04.2022;'],
      own,
    );
    const { out } = await runGpf(['hph', 'sjekklister.csv'], { cwd });
    expect(out).toContain('"sykepleier-3-dager";"2022-03";1;1');
  });

  test('gives JSON for programs, with findings and without a pathway', async () => {
    const { out, err } = await runGpf(['hph', 'sjekklister.csv', '--json'], { cwd: await folderWith() });
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual([
      'gpf',
      'step',
      'through',
      'pathways',
      'rows',
      'leftOut',
      'notCounted',
      'partlyCounted',
      'findings',
      'summary',
    ]);
    expect([json.pathways, err]).toEqual([{ counted: 6, refused: 2, prepared: 1 }, '']);
  });

  test('is quiet where that is asked for, but for what must be mended', async () => {
    const dated = sound.map((row) => row.replaceAll(/\bja\b/g, '02.03.2022'));
    expect((await runGpf(['hph', 'sjekklister.csv', '-q'], { cwd: await folderWith([header, ...dated]) })).err).toBe(
      '',
    );
    expect((await runGpf(['hph', 'sjekklister.csv', '-q'], { cwd: await folderWith() })).err).toContain(
      'impossible-order',
    );
  });

  test('counts an indicator only where the sheet has what it rests on', async () => {
    const { out, err } = await runGpf(['hph', 'sjekklister.csv'], { cwd: await folderWith() });
    expect(out).not.toContain('fastlege-14-dager');
    expect(err).toMatch(/Ikke talt, siden arket ikke har det som trengs:[\s\S]*E2-04 +fastlegetime/);
  });

  test('judges each sheet for itself: a column that another sheet has says nothing here', async () => {
    const cwd = await newFolder();
    const sheets = {
      'a.csv': ['forløp;team;hjemkomst;HPH2', '1;Fjelldal;03.03.2022;05.03.2022', '2;Fjelldal;10.03.2022;'],
      'b.csv': ['forløp;team;hjemkomst;HPH1', '1;Nordvik;03.03.2022;02.03.2022', '2;Nordvik;20.03.2022;'],
      'c.csv': ['forløp;team;hendelse;tid', '1;Sund;hjemkomst;03.03.2022', '1;Sund;HPH1;04.03.2022'],
    };
    for (const [name, lines] of Object.entries(sheets)) await writeFile(join(cwd, name), `${lines.join('\r\n')}\r\n`);
    const run = await runGpf(['hph', '.'], { cwd });
    expect(run.exitCode).toBe(0);
    expect(run.out.split('\r\n').filter((line) => line !== '')).toEqual([
      expect.stringContaining('"team"'),
      expect.stringContaining('"Fjelldal";"sykepleier-3-dager";"2022-03";1;2'),
      expect.stringContaining('"Nordvik";"forberedt-hjemkomst";"2022-03";1;2'),
      expect.stringContaining('"Sund";"forberedt-hjemkomst";"2022-03";0;1'),
    ]);
    expect(run.err).toMatch(/Talt i noen av arkene[\s\S]*E2-02 +HPH1\n +E2-03 +HPH2\n\nIkke talt/);
    const { partlyCounted } = JSON.parse((await runGpf(['hph', '.', '--json'], { cwd })).out);
    expect(partlyCounted).toEqual([
      { indicator: 'forberedt-hjemkomst', columns: ['hph1'] },
      { indicator: 'sykepleier-3-dager', columns: ['hph2'] },
    ]);
  });

  test.each(['nb', 'nn', 'en'])('is never wider than 100 columns on standard error, in %s', async (lang) => {
    const { err } = await runGpf(['hph', 'sjekklister.csv', '--lang', lang], { cwd: await folderWith() });
    expect(Math.max(...err.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(err).not.toMatch(/undefined|null|NaN/);
  });
});

describe('what is known of one pathway', () => {
  const told = ['F-4711', '09:37', '07.03.2022', '2022-03-07', '7. mars', '7 March', 'dag 3', 'datter', 'hemmelig'];
  const lines = [
    'forløp;team;utskrevet;hjemkomst;HPH2;utskrevet_til;kommentar',
    'F-4711;Fjelldal;07.03.2022 09:37;07.03.2022;dag 3;;hemmelig',
    'F-4712;Fjelldal;07.03.2022 09:37;06.03.2022;;;hemmelig',
    'F-4711;Fjelldal;07.03.2022;07.03.2022;;datter;hemmelig',
    '1;Fjelldal;08.03.2022;08.03.2022;08.03.2022;;',
  ];

  test.each([['text'], ['--json']])('is written nowhere: %s', async (format) => {
    const words = format === '--json' ? [format] : [];
    for (const lang of ['nb', 'nn', 'en']) {
      const { out, err } = await runGpf(['hph', 'sjekklister.csv', '--lang', lang, ...words], {
        cwd: await folderWith(lines),
      });
      expect(out).not.toBe('');
      expect(told.filter((word) => `${out}${err}`.includes(word))).toEqual([]);
    }
  });
});

describe('a person in a sheet of checklists', () => {
  const sheets: readonly (readonly [string, readonly string[]])[] = [
    ['an identity number for a running number', ['forløp;team;hjemkomst', '41814061033;Fjelldal;03.03.2022']],
    [
      'an identity number in a column that is not read',
      ['forløp;team;hjemkomst;merk', '1;Fjelldal;03.03.2022;41814061033'],
    ],
    ['a column of names', ['forløp;team;hjemkomst;navn', '1;Fjelldal;03.03.2022;Kari']],
    [
      'an identity number in the row of another team',
      ['forløp;team;hjemkomst', '1;Nordvik;41814061033', '1;Fjelldal;03.03.2022'],
    ],
  ];

  test.each(sheets)('stops everything: %s', async (_, lines) => {
    const cwd = await folderWith(lines);
    for (const words of [[], ['--json'], ['--out', 'ut.csv'], ['--team', 'Fjelldal']]) {
      const { out, err, exitCode } = await runGpf(['hph', 'sjekklister.csv', ...words], { cwd });
      expect([out, exitCode]).toEqual(['', 1]);
      expect(err).not.toMatch(/41814061033|Kari/);
    }
    await expect(readFile(join(cwd, 'ut.csv'))).rejects.toThrow();
  });
});

describe('a sheet of checklists among measurements', () => {
  test('is one warning for gpf validate, whatever stands in it, and takes no poster from anybody', async () => {
    const cwd = await folderWith();
    await writeFile(join(cwd, 'a.csv'), 'team;indikator;periode;teller;nevner\nFjelldal;E2-03;2022-03;7;10\n');
    const { out } = await runGpf(['validate', '.', '--json'], { cwd });
    const found = JSON.parse(out).findings.filter(({ severity }: { readonly severity: string }) => severity !== 'info');
    expect(found).toMatchObject([{ code: 'checklist-sheet', severity: 'warning', file: 'sjekklister.csv' }]);
    const report = await runGpf(['report', '.', '--out', join(cwd, 'ut')], { cwd });
    expect(report.exitCode).toBe(0);
  });

  test('lies beside them in a workbook, and each command reads its own', async () => {
    const cwd = await newFolder();
    const lists = {
      name: 'HPH',
      rows: [
        ['nr', 'team', 'hjemkomst', 'HPH2'],
        [1, 'Fjelldal', '2022-03-03', 'x'],
      ],
    };
    const points = {
      name: 'Tall',
      rows: [
        ['team', 'indikator', 'periode', 'teller', 'nevner'],
        ['Fjelldal', 'E2-03', '2022-03', 7, 10],
      ],
    };
    await writeFile(join(cwd, 'a.xlsx'), makeWorkbook({ sheets: [lists, points] }));
    const counted = await runGpf(['hph', 'a.xlsx'], { cwd });
    expect(counted.err).toContain('Talt: 1 forløp');
    expect(counted.exitCode).toBe(0);
    const { out } = await runGpf(['validate', 'a.xlsx', '--json'], { cwd });
    expect(JSON.parse(out).files).toMatchObject([{ measurements: 0 }, { measurements: 1 }]);
  });
});

describe('misuse of gpf hph', () => {
  const misuses: readonly (readonly [string, string])[] = [
    ['nothing', 'hph'],
    ['no-such-file', 'hph sjekkliste.csv'],
    ['a-word-too-many', 'hph sjekklister.csv flere.csv'],
    ['wrong-step', 'hph sjekklister.csv --every mont'],
    ['wrong-date', 'hph sjekklister.csv --through 30.06.2022'],
    ['date-in-future', 'hph sjekklister.csv --through 2029-06-30'],
    ['unknown-team', 'hph sjekklister.csv --team Fjeldal'],
    ['out-is-input', 'hph sjekklister.csv --out sjekklister.csv'],
    ['no-folder', 'hph sjekklister.csv --out data/ut.csv'],
  ];

  test('is answered in words, and prints nothing else', async () => {
    const cwd = await folderWith();
    const pages: string[] = [];
    for (const [name, command] of misuses) {
      const made: Run = await runGpf(command.split(' '), { cwd });
      expect(made.out).toBe('');
      expect([2, 3]).toContain(made.exitCode);
      pages.push(transcript(name, `gpf ${command}`, made));
    }
    await expect(pages.join('\n')).toMatchFileSnapshot('transcripts/misuse-hph.md');
  });

  test('is a sheet of measurements, for which another command is named', async () => {
    const cwd = await folderWith(['team;indikator;periode;teller;nevner', 'Fjelldal;E2-03;2022-03;7;10']);
    const run = await runGpf(['hph', 'sjekklister.csv', '--out', 'ut.csv'], { cwd });
    await expect(transcript('hph of measurements', 'gpf hph sjekklister.csv', run)).toMatchFileSnapshot(
      'transcripts/hph-of-measurements.md',
    );
    expect([run.exitCode, run.out]).toEqual([1, '']);
    await expect(readFile(join(cwd, 'ut.csv'))).rejects.toThrow();
  });

  test('is a project file with errors', async () => {
    const cwd = await folderWith([header, ...sound], 'hph: { aliases: { hph2: [HPH3] } }\n');
    const run = await runGpf(['hph', 'sjekklister.csv'], { cwd });
    expect([run.exitCode, run.out]).toEqual([2, '']);
    expect(run.err).toContain('HPH3');
  });
});
