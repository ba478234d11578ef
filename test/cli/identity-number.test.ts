import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
    expect(await readdir(join(folder, 'report', 'posters'))).toEqual(['havsund.svg']);
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
