import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, runGpf } from './run-gpf.ts';
import { transcript } from './transcript.ts';

const config = [
  'indicators: [{ id: reinnleggelse-30-dager }]',
  'teams:',
  '  - { id: fjelldal, name: Fjelldal, language: nn }',
  '  - { id: havsund, name: Havsund }',
  'data: [data/*.csv]',
].join('\n');

/** Small months: 3 of 4, and readmissions of 1 and 2. */
const rowsOf = (team: string): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => {
    const month = `2022-${String(index + 1).padStart(2, '0')}`;
    const few = index === 4 ? '3;4' : '7;10';
    return [
      `${team};sykepleier-3-dager;${month};${few}`,
      `${team};reinnleggelse-30-dager;${month};${1 + (index % 2)};11`,
    ];
  }).flat();

async function projectOf(...teams: readonly string[]): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'data'));
  const header = 'team;indikator;periode;teller;nevner';
  await writeFile(join(folder, 'gpf.yaml'), config);
  await writeFile(join(folder, 'data', 'alle.csv'), [header, ...teams.flatMap(rowsOf)].join('\r\n'));
  return folder;
}

const read = (folder: string, ...path: readonly string[]) => readFile(join(folder, ...path), 'utf8');

describe('gpf report --internal', () => {
  test('shows a team all of its points in a folder of its own, and every page says that it is internal', async () => {
    const folder = await projectOf('Fjelldal', 'Havsund');
    const run = await runGpf(['report', '--internal', '--team', 'fjelldal'], { cwd: folder });
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    await expect(
      transcript('A team sees its own', 'gpf report --internal --team fjelldal', run, folder),
    ).toMatchFileSnapshot('transcripts/internal-report.md');
    const own = join(folder, 'report-internal', 'fjelldal');
    expect((await readdir(own)).toSorted()).toEqual([
      'analysis.json',
      'findings.json',
      'index.html',
      'posters',
      'readings.csv',
    ]);
    expect(await readdir(join(own, 'posters'))).toEqual(['a4', 'fjelldal.pdf', 'fjelldal.svg']);
    const poster = await read(own, 'posters', 'fjelldal.svg');
    expect(poster).toContain('Internt – skal ikkje delast');
    expect(poster).toContain('gpf-frame');
    const page = await read(own, 'index.html');
    expect(page).toContain('<p class="internal-notice" role="note">Internt – skal ikke deles</p>');
    expect(page).not.toContain('Havsund');
    const readings = (await read(own, 'readings.csv'))
      .replaceAll('"', '')
      .split('\r\n')
      .filter((row) => row !== '');
    expect(readings.slice(1).every((row) => row.startsWith('Internt – skal ikke deles;'))).toBe(true);
    const analysis = JSON.parse(await read(own, 'analysis.json'));
    expect(analysis.internal).toEqual({ team: 'fjelldal', notice: 'Internt – skal ikke deles' });
    expect(analysis.series.map(({ privacy }: { privacy: { hiddenPoints: number } }) => privacy.hiddenPoints)).toEqual([
      0, 0,
    ]);
    const [, readmissions] = analysis.series;
    expect(readmissions).toMatchObject({ step: 'month', privacy: { pooledFrom: null, hiddenByOutcome: false } });
    expect(readmissions.analysis.points).toHaveLength(12);
  });

  test('needs no --team where there is one team', async () => {
    const folder = await projectOf('Havsund');
    expect(await runGpf(['report', '--internal'], { cwd: folder })).toMatchObject({ exitCode: 0 });
    expect(await read(folder, 'report-internal', 'havsund', 'posters', 'havsund.svg')).toContain(
      'Internt – skal ikke deles',
    );
  });

  test('shows one team at a time', async () => {
    const folder = await projectOf('Fjelldal', 'Havsund');
    const run = await runGpf(['report', '--internal'], { cwd: folder });
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    await expect(transcript('For whom?', 'gpf report --internal', run, folder)).toMatchFileSnapshot(
      'transcripts/internal-for-whom.md',
    );
    expect(await readdir(folder)).toEqual(['data', 'gpf.yaml']);
  });

  test.each(['report', 'report/internal', './report/'])('refuses %s, which others are shown', async (out) => {
    const folder = await projectOf('Havsund');
    const run = await runGpf(['report', '--internal', '--out', out], { cwd: folder });
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    expect(run.err).toContain('må ha sin egen mappe');
    expect(await readdir(folder)).toEqual(['data', 'gpf.yaml']);
  });

  test('refuses a folder, whatever its name, that holds a report for others, and any folder below it', async () => {
    const folder = await projectOf('Havsund');
    await runGpf(['report', '--out', 'delt'], { cwd: folder });
    for (const out of ['delt', 'delt/for/oss']) {
      const run = await runGpf(['report', '--internal', '--out', out], { cwd: folder });
      expect(run).toMatchObject({ exitCode: 2, out: '' });
    }
    expect(await read(folder, 'delt', 'analysis.json')).not.toContain('internal"');
  });

  test('is never written over by a report for others, nor by that of another team', async () => {
    const folder = await projectOf('Fjelldal', 'Havsund');
    await runGpf(['report', '--internal', '--team', 'fjelldal', '--out', 'vårt'], { cwd: folder });
    for (const args of [[], ['--internal', '--team', 'havsund']]) {
      const run = await runGpf(['report', ...args, '--out', 'vårt'], { cwd: folder });
      expect(run).toMatchObject({ exitCode: 2, out: '' });
      expect(run.err).toContain('interne for et team');
    }
    const again = await runGpf(['report', '--internal', '--team', 'fjelldal', '--out', 'vårt'], { cwd: folder });
    expect(again.exitCode).toBe(0);
  });

  test('stops for an identity number all the same', async () => {
    const folder = await projectOf('Havsund');
    // Published by Skatteetaten as synthetic: the month is raised by 80.
    const text = 'team;indikator;periode;teller;nevner;kommentar\nHavsund;hva-er-viktig;2022-01;7;10;41814061033';
    await writeFile(join(folder, 'data', 'mer.csv'), text);
    const run = await runGpf(['report', '--internal', '--team', 'havsund'], { cwd: folder });
    expect(run).toMatchObject({ exitCode: 1, out: '' });
    expect(await readdir(folder)).toEqual(['data', 'gpf.yaml']);
  });
});

describe('gpf analyze --internal', () => {
  test('says in JSON and in CSV that it is internal, and whose it is', async () => {
    const folder = await projectOf('Fjelldal', 'Havsund');
    const { out } = await runGpf(['analyze', '--internal', '--team', 'Havsund'], { cwd: folder });
    const { internal, series } = JSON.parse(out);
    expect(internal).toEqual({ team: 'havsund', notice: 'Internt – skal ikke deles' });
    expect(new Set(series.map(({ team }: { team: string }) => team))).toEqual(new Set(['havsund']));
    expect(series[0].analysis.points[4]).toMatchObject({ value: 0.75, denominator: 4 });
    const csv = await runGpf(['analyze', '--internal', '--team', 'havsund', '--format', 'csv', '--lang', 'en'], {
      cwd: folder,
    });
    const table = csv.out.replaceAll('"', '');
    expect(table).toMatch(/^\uFEFF?notice;team;/);
    expect(table).toContain('\r\nInternal – not to be shared;havsund;');
  });

  test('shows one team at a time, and proposes nothing', async () => {
    const folder = await projectOf('Fjelldal', 'Havsund');
    expect(await runGpf(['analyze', '--internal'], { cwd: folder })).toMatchObject({ exitCode: 2, out: '' });
    const run = await runGpf(['analyze', '--internal', '--propose', '--team', 'havsund'], { cwd: folder });
    expect(run).toMatchObject({ exitCode: 2, out: '' });
  });

  test('is needed to see what is hidden', async () => {
    const folder = await projectOf('Havsund');
    const { internal, series } = JSON.parse((await runGpf(['analyze'], { cwd: folder })).out);
    expect(internal).toBeUndefined();
    expect(series[0].analysis.points[4]).toMatchObject({ value: null, denominator: null });
  });
});
