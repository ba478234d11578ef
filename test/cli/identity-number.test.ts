import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leakCorpus, showsSecret } from '../factories/identifier-spellings.ts';
import { newFolder, runGpf } from './run-gpf.ts';
import { transcript } from './transcript.ts';

// Published by Skatteetaten as synthetic: the month is raised by 80.
const synthetic = '41814061033';

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'data'));
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
  return folder;
}

const header = 'team;indikator;periode;teller;nevner;kommentar';
const config = 'teams:\n  - { id: skogvang, name: Skogvang }\n  - { id: havsund, name: Havsund }\ndata: [data/*.csv]\n';
const files = {
  'gpf.yaml': config,
  'data/skogvang.csv': `${header}\nSkogvang;hva-er-viktig;2022-01;7;10;snakket med ${synthetic}`,
  'data/havsund.csv': `${header}\nHavsund;hva-er-viktig;2022-01;7;10;`,
};

describe('a national identity number', () => {
  test('stops report before anything is written, and is never echoed', async () => {
    const folder = await folderWith(files);
    const run = await runGpf(['report'], { cwd: folder });
    expect(run).toMatchObject({ exitCode: 1, out: '' });
    expect(run.err).not.toContain(synthetic);
    expect(run.err).not.toContain(synthetic.slice(0, 6));
    expect(await readdir(folder)).toEqual(['data', 'gpf.yaml']);
    await expect(transcript('An identity number', 'gpf report', run, folder)).toMatchFileSnapshot(
      'transcripts/identity-number.md',
    );
  });

  test('stops analyze too', async () => {
    const run = await runGpf(['analyze'], { cwd: await folderWith(files) });
    expect(run).toMatchObject({ exitCode: 1, out: '' });
  });

  test('is a masked finding of validate, in text and in JSON', async () => {
    const folder = await folderWith(files);
    for (const format of ['text', 'json']) {
      const run = await runGpf(['validate', '--format', format], { cwd: folder });
      expect(run.exitCode).toBe(1);
      expect(run.out).toContain('national-identity-number');
      expect(run.out).toContain('F2');
      expect(run.out).not.toContain(synthetic);
    }
  });

  test('lets the others go on when its team is left out by name', async () => {
    const folder = await folderWith(files);
    const run = await runGpf(['report', '--leave-out', 'skogvang'], { cwd: folder });
    expect(run.exitCode).toBe(0);
    expect(await readdir(join(folder, 'report', 'posters'))).toEqual(['a4', 'havsund.pdf', 'havsund.svg']);
    expect(await readdir(join(folder, 'report', 'posters', 'a4'))).toEqual(['havsund.pdf']);
  });

  test.each([
    ['in a header', { 'data/havsund.csv': `${header};${synthetic}\nHavsund;hva-er-viktig;2022-01;7;10;;` }],
    ['in gpf.yaml', { 'gpf.yaml': `${config}# ${synthetic}\n` }],
    ['in gpf.yaml behind an escape', { 'gpf.yaml': `${config}network: { name: "418140\\x361033" }\n` }],
    ['in a poster text', { 'data/plakat.csv': `team;felt;tekst\nHavsund;Dette lærte vi;spør ${synthetic}` }],
    ['with spaces', { 'data/havsund.csv': `${header}\nHavsund;hva-er-viktig;2022-01;7;10;418140 61033` }],
    ['in a file name', { [`data/${synthetic}.csv`]: `${header}\nHavsund;hva-er-viktig;2022-02;7;10;` }],
  ])('is found %s', async (_, changed) => {
    const folder = await folderWith({ ...files, 'data/skogvang.csv': header, ...changed });
    const run = await runGpf(['report'], { cwd: folder });
    expect(run).toMatchObject({ exitCode: 1, out: '' });
    expect(run.err).not.toContain(synthetic);
    expect(await readdir(folder)).not.toContain('report');
  });
});

describe('a number in a name', () => {
  test.each([
    ['nb', 'Gi filen eller arket et annet navn'],
    ['nn', 'Gi fila eller arket eit anna namn'],
    ['en', 'Rename the file or the sheet'],
  ])('is to be mended by another name, in %s', async (language, words) => {
    for (const name of [synthetic, '41814061034']) {
      const folder = await folderWith({ ...files, 'data/skogvang.csv': header, [`data/${name}.csv`]: `${header}\n` });
      const run = await runGpf(['report', '--lang', language], { cwd: folder });
      expect(run).toMatchObject({ exitCode: 1, out: '' });
      expect(run.err.replaceAll(/\s+/g, ' ')).toContain(words);
      expect(run.err).not.toMatch(/Tøm cell|Empty the cell/);
    }
  });

  test('is none where it is a day and a running number', async () => {
    const row = `${header}\nHavsund;hva-er-viktig;2022-02;7;10;`;
    const folder = await folderWith({ ...files, 'data/skogvang.csv': header, 'data/eksport 231022 98580.csv': row });
    expect(await runGpf(['report'], { cwd: folder })).toMatchObject({ exitCode: 0 });
  });
});

describe('a fault of gpf', () => {
  test('shows no number, not even to those who mend it', async () => {
    const readStdin = () => Promise.reject(new Error(`cannot read ${synthetic}`));
    const run = await runGpf(['validate', '-'], { cwd: await newFolder(), readStdin, env: { GPF_DEBUG: '1' } });
    expect(run.err).toContain('cannot read ######*****');
    expect(run.err).toContain('identity-number.test.ts');
    expect(run.err).not.toContain(synthetic);
  });
});

const plain = (text: string): string => text.replaceAll('/', '-');

describe('what tells who a person is', () => {
  const places: Readonly<Record<string, (text: string) => Readonly<Record<string, string>>>> = {
    'a comment': (text) => ({ 'data/havsund.csv': `${header}\nHavsund;hva-er-viktig;2022-01;7;10;se ${text}` }),
    'a number': (text) => ({ 'data/havsund.csv': `${header}\nHavsund;hva-er-viktig;2022-01;${text};10;` }),
    'a period': (text) => ({ 'data/havsund.csv': `${header}\nHavsund;hva-er-viktig;${text};7;10;` }),
    'an indicator': (text) => ({ 'data/havsund.csv': `${header}\nHavsund;${text};2022-01;7;10;` }),
    'the name of a team': (text) => ({ 'data/havsund.csv': `${header}\n${text};hva-er-viktig;2022-01;7;10;` }),
    'a header': (text) => ({ 'data/havsund.csv': `${header};${text}\nHavsund;hva-er-viktig;2022-01;7;10;;x` }),
    'a title row': (text) => ({ 'data/havsund.csv': `${text}\n${header}\nHavsund;hva-er-viktig;2022-01;7;10;` }),
    'a row with too many cells': (text) => ({ 'data/havsund.csv': `${header}\nHavsund;a;2022-01;7;10;;;;${text}` }),
    'the name of a file': (text) => ({ [`data/${plain(text)}.csv`]: `${header}\nHavsund;x;2022-02;7;10;` }),
    'a change': (text) => ({ 'data/tiltak.csv': `team;dato;tiltak\nHavsund;2022-01-01;${text}` }),
    'a date of a change': (text) => ({ 'data/tiltak.csv': `team;dato;tiltak\nHavsund;${text};x` }),
    'a poster text': (text) => ({ 'data/plakat.csv': `team;felt;tekst\nHavsund;Dette lærte vi;${text}` }),
    'a field of a poster': (text) => ({ 'data/plakat.csv': `team;felt;tekst\nHavsund;${text};x` }),
    'a day of a poster': (text) => ({ 'data/plakat.csv': `team;felt;tekst\nHavsund;Innen når;${text}` }),
    'a value of gpf.yaml': (text) => ({ 'gpf.yaml': `${config}network: { name: "${text}", start: "${text}" }\n` }),
    'a key of gpf.yaml': (text) => ({ 'gpf.yaml': `${config}"${text}": 1\n` }),
  };

  describe.each(Object.keys(places))('in %s', (place) => {
    test.each(leakCorpus)('is told by validate and shown nowhere: $text', async (one) => {
      const changed = places[place]?.(one.text) ?? {};
      const folder = await folderWith({ ...files, 'data/skogvang.csv': header, ...changed });
      for (const format of ['text', 'json']) {
        const run = await runGpf(['validate', '--format', format, '--all'], { cwd: folder });
        expect(run.out).toContain(one.kind);
        expect([run.out, run.err].filter((text) => showsSecret(text, one))).toEqual([]);
      }
    });
  });
});
