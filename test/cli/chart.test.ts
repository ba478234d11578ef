import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, runGpf } from './run-gpf.ts';
import { transcript } from './transcript.ts';

const config = [
  'network: { name: Fjellfylket, invented: true }',
  'indicators: [{ id: reinnleggelse-30-dager }]',
  'teams:',
  '  - id: fjelldal',
  '    name: Fjelldal kommune',
  '    language: nn',
  '    changes: [{ date: 2022-06-01, text: Telefon før utskriving }]',
  '  - { id: havsund, name: Havsund }',
  '  - { id: nes, name: Nes }',
  'data: [data/*.csv]',
].join('\n');

const header = 'team;indikator;pasientgruppe;periode;teller;nevner';

const year = (team: string, indicator: string, group: string, counts: (month: number) => string): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => {
    const period = `2022-${String(index + 1).padStart(2, '0')}`;
    return `${team};${indicator};${group};${period};${counts(index + 1)}`;
  });

/** One team with a month that is hidden, one with two patient groups, one with an error in its sheet. */
async function project(): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'gpf.yaml'), config);
  const sheets = {
    fjelldal: [
      ...year('fjelldal', 'sykepleier-3-dager', '', (month) => (month === 5 ? '3;4' : `${6 + (month % 3)};10`)),
      ...year('fjelldal', 'reinnleggelse-30-dager', '', (month) => `${month === 6 ? 1 : 0};11`),
    ],
    havsund: [
      ...year('havsund', 'hva-er-viktig', 'skrøpelige eldre', (month) => `${month % 9};12`),
      ...year('havsund', 'hva-er-viktig', 'barn og unge', (month) => `${month % 7};12`),
    ],
    nes: year('nes', 'hva-er-viktig', '', (month) => (month === 3 ? '12;9' : '8;10')),
  };
  for (const [team, rows] of Object.entries(sheets)) {
    await writeFile(join(folder, 'data', `${team}.csv`), [header, ...rows].join('\r\n'));
  }
  return folder;
}

const nurse = ['--team', 'fjelldal', '--indicator', 'E2-03'];

describe('gpf chart', () => {
  test('writes a picture with the reading as its heading, to standard output', async () => {
    const run = await runGpf(['chart', ...nurse], { cwd: await project() });
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    expect(run.out).toMatch(/^<svg [^>]*width="1600" height="900" [^>]*role="img" lang="nn"/);
    expect(run.out).toMatch(
      /<title id="gpf-title">Fjelldal kommune: [^<]+<\/title>\n<desc id="gpf-desc">[^<]+<\/desc>/,
    );
    expect(run.out).toContain('>Oppdikta tal<');
    expect(run.out).toContain('>Telefon før utskriving<');
    expect(run.out.match(/@font-face/g)?.length).toBeGreaterThan(1);
  });

  test('shows what a report would show: a month with few patients is hidden and counted', async () => {
    const folder = await project();
    const run = await runGpf(['chart', ...nurse], { cwd: folder });
    await runGpf(['report', '--team', 'fjelldal', '--format', 'svg'], { cwd: folder });
    const poster = await readFile(join(folder, 'report', 'posters', 'fjelldal.svg'), 'utf8');
    const pointsIn = (svg: string) => {
      const [, json = ''] = /<metadata[^>]*>([^<]*)</.exec(svg) ?? [];
      const { series } = JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
      return series.find(({ indicator }: { indicator: { id: string } }) => indicator.id === 'sykepleier-3-dager')
        .points;
    };
    expect(pointsIn(run.out)).toEqual(pointsIn(poster));
    expect(pointsIn(run.out)[4]).toMatchObject({ state: 'hidden', value: null, numerator: null });
    expect(run.out).toContain('færre enn 5 pasientar');
  });

  test('draws no picture of what may not be shown', async () => {
    const run = await runGpf(['chart', '--team', 'fjelldal', '--indicator', 'reinnleggelse-30-dager'], {
      cwd: await project(),
    });
    expect(run).toMatchObject({ exitCode: 1, out: '' });
    await expect(transcript('Nothing to draw', 'gpf chart', run)).toMatchFileSnapshot('transcripts/chart-hidden.md');
  });

  test('shows a team all of its own with --internal, and says so in the picture', async () => {
    const folder = await project();
    const run = await runGpf(['chart', ...nurse, '--internal'], { cwd: folder });
    expect(run.out).toContain('Internt – skal ikkje delast');
    expect(run.out).toContain('gpf-frame');
    expect(run.out).not.toContain('færre enn 5 pasientar');
    await runGpf(['report', '--format', 'svg'], { cwd: folder });
    const beside = await runGpf(['chart', ...nurse, '--internal', '--out', 'report/a.svg'], { cwd: folder });
    expect(beside).toMatchObject({ exitCode: 2, out: '' });
    expect(beside.err).toContain('Det som er internt, må ha sin egen mappe');
  });

  test('speaks the language of the team, unless another one is asked for', async () => {
    const run = await runGpf(['chart', ...nurse, '--lang', 'en'], { cwd: await project() });
    expect(run.out).toContain('lang="en"');
    expect(run.out).toContain('>Invented numbers<');
  });

  test('takes the format from the ending of the file', async () => {
    const folder = await project();
    for (const [file, start] of [
      ['a.svg', '<svg'],
      ['a.json', '{'],
      ['a.png', '\u0089PNG'],
      ['a.pdf', '%PDF-1.7'],
    ] as const) {
      const run = await runGpf(['chart', ...nurse, '--out', file], { cwd: folder });
      expect(run).toEqual({ exitCode: 0, out: '', err: `Skrev diagrammet til ${file}.\n` });
      const bytes = await readFile(join(folder, file), 'latin1');
      expect(bytes.slice(0, start.length)).toBe(start);
    }
  });

  test.each([
    ['--format', 'pdf', 'bilde.png'],
    ['--spec', '', 'bilde.svg'],
  ])('writes no file whose ending says something else than %s %s', async (option, value, file) => {
    const folder = await project();
    const words = [option, value, '--out', file].filter((word) => word !== '');
    const run = await runGpf(['chart', ...nurse, ...words], { cwd: folder });
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    expect(run.err).toContain(`og --out ${file} kan ikke brukes sammen`);
    await expect(readFile(join(folder, file))).rejects.toThrow();
  });

  test('writes a picture of the size that is asked for', async () => {
    const folder = await project();
    await runGpf(['chart', ...nurse, '--width', '800', '--height', '600', '--out', 'a.png'], { cwd: folder });
    const png = await readFile(join(folder, 'a.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 600]);
  });

  test('writes bytes to a pipe, and none to a terminal', async () => {
    const cwd = await project();
    const piped = await runGpf(['chart', ...nurse, '--format', 'png'], { cwd });
    expect(piped.exitCode).toBe(0);
    expect(piped.out).toMatch(/^<\d+ bytes>$/);
    const terminal = { out: true, err: true };
    const shown = await runGpf(['chart', ...nurse, '--format', 'png'], { cwd, terminal });
    expect(shown).toMatchObject({ exitCode: 2, out: '' });
  });

  test('refuses a team whose data have errors, with the finding', async () => {
    const run = await runGpf(['chart', '--team', 'nes', '--indicator', 'hva-er-viktig'], { cwd: await project() });
    expect(run).toMatchObject({ exitCode: 1, out: '' });
    expect(run.err).toContain('numerator-exceeds-denominator');
    expect(run.err).toContain('nes.csv');
  });

  test('stops for a person, whoever the chart is of', async () => {
    const folder = await project();
    await writeFile(join(folder, 'data', 'nes.csv'), `${header}\r\nnes;E2-03;;2022-01;41814061033;9`);
    const run = await runGpf(['chart', '--team', 'fjelldal', '--indicator', 'E2-03'], { cwd: folder });
    expect(run.out).toBe('');
    expect(run.exitCode).toBe(1);
  });

  const misuses: readonly (readonly [string, readonly string[]])[] = [
    ['unknown-team', ['--team', 'fjeldal', '--indicator', 'E2-03']],
    ['unknown-indicator', ['--team', 'fjelldal', '--indicator', 'sykepleier-3-dagr']],
    ['indicator-not-there', ['--team', 'fjelldal', '--indicator', 'E9-99']],
    ['not-measured', ['--team', 'fjelldal', '--indicator', 'hva-er-viktig']],
    ['which-team', ['--indicator', 'E2-03']],
    ['which-indicator', ['--team', 'fjelldal']],
    ['which-group', ['--team', 'havsund']],
    ['wrong-group', ['--team', 'havsund', '--patient-group', 'skrøplige eldre']],
    ['spec-and-format', ['--team', 'fjelldal', '--spec', '--format', 'png']],
    ['unknown-ending', ['--team', 'fjelldal', '--out', 'a.gif']],
    ['too-wide', ['--team', 'fjelldal', '--width', '99999']],
    ['taller-than-broad', ['--team', 'fjelldal', '--width', '800', '--height', '1200']],
  ];

  test('answers misuse in words', async () => {
    const cwd = await project();
    const pages = [];
    for (const [name, args] of misuses) {
      const run = await runGpf(['chart', ...args], { cwd });
      expect(run).toMatchObject({ exitCode: 2, out: '' });
      pages.push(transcript(name, `gpf chart ${args.join(' ')}`, run));
    }
    await expect(pages.join('\n')).toMatchFileSnapshot('transcripts/misuse-chart.md');
  });

  test('finds the only series that may be meant', async () => {
    const cwd = await project();
    const run = await runGpf(['chart', 'data/havsund.csv', '--patient-group', 'skrøpelige eldre'], { cwd });
    expect(run.exitCode).toBe(0);
    expect(run.out).toContain('skrøpelige eldre');
  });
});
