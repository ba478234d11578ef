import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, runGpf } from './run-gpf.ts';
import { transcript } from './transcript.ts';

const example = join(process.cwd(), 'examples/network');

/** The words of a page, without its style, its pictures and its tags. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/<br>|<\/(p|h\d|li|div|th|td|section)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/[^\S\n]*\n\s*/g, '\n')
    .trim();

describe('gpf worksheet', () => {
  test('writes a page for a team in its own language, for the gathering that is asked for', async () => {
    const cwd = await newFolder();
    const args = ['worksheet', example, '--team', 'fjelldal', '--gathering', '4', '--today', '2023-01-10'];
    const made = await runGpf(args, { cwd });
    expect(made).toMatchObject({ exitCode: 0, err: '' });
    expect(await readdir(join(cwd, 'worksheets'))).toEqual(['fjelldal.html']);
    const html = await readFile(join(cwd, 'worksheets/fjelldal.html'), 'utf8');
    expect(html).toContain('<html lang="nn">');
    expect(html).toContain('src="data:image/svg+xml;base64,');
    const command = `gpf ${args.join(' ').replace(example, 'examples/network')}`;
    const page = transcript('worksheet', command, { ...made, out: `${made.out}\n${wordsOf(html)}\n` });
    await expect(page).toMatchFileSnapshot('transcripts/worksheet.nn.md');
  });

  test('is for the next gathering, and the same on every run', async () => {
    const [one, other] = [await newFolder(), await newFolder()];
    const args = ['worksheet', example, '--team', 'storoya', '--today', '2023-01-10'];
    await runGpf(args, { cwd: one });
    await runGpf(args, { cwd: other });
    const pages = await Promise.all([one, other].map((cwd) => readFile(join(cwd, 'worksheets/storoya.html'), 'utf8')));
    expect(pages[0]).toBe(pages[1]);
    expect(wordsOf(pages[0] ?? '')).toContain('Til Samling 4, som er 7. februar 2023.');
  });

  test('leaves out a team whose data have errors, says so, and ends with 1', async () => {
    const cwd = await newFolder();
    const rows = ['team;indikator;periode;teller;nevner', 'Skogvang;E2-03;2022-12;11;9', 'Fjelldal;E2-03;2022-12;7;9'];
    await writeFile(join(cwd, 'maalinger.csv'), `${rows.join('\n')}\n`);
    const made = await runGpf(['worksheet'], { cwd });
    expect(made.exitCode).toBe(1);
    expect(made.out).toContain('Ett team fikk ikke arbeidsark fordi filen har feil: Skogvang.');
    expect(await readdir(join(cwd, 'worksheets'))).toEqual(['fjelldal.html']);
  });

  test('of one team is not held back, nor ends with 1, by errors of another', async () => {
    const cwd = await newFolder();
    const rows = ['team;indikator;periode;teller;nevner', 'Skogvang;E2-03;2022-12;11;9', 'Fjelldal;E2-03;2022-12;7;9'];
    await writeFile(join(cwd, 'maalinger.csv'), `${rows.join('\n')}\n`);
    const ends = async (team: string) => (await runGpf(['worksheet', '--team', team], { cwd })).exitCode;
    expect([await ends('Fjelldal'), await ends('Skogvang')]).toEqual([0, 1]);
  });
});

describe('what teams have agreed to share', () => {
  test('stands in examples-worth-sharing.md, for those who agreed alone, and goes when they no longer do', async () => {
    const cwd = await newFolder();
    await cp(example, cwd, { recursive: true });
    const path = join(cwd, 'report/examples-worth-sharing.md');
    await runGpf(['report'], { cwd });
    const page = await readFile(path, 'utf8');
    await expect(page).toMatchFileSnapshot('transcripts/examples-worth-sharing.md');
    expect(page).toContain('### Fjelldal kommune');
    expect(page).not.toMatch(/### (Elvestad|Havsund|Nordvik|Storøya)/);
    expect(await readFile(join(cwd, 'report/index.html'), 'utf8')).toContain(
      'href="#series-fjelldal-sykepleier-3-dager"',
    );
    const config = await readFile(join(cwd, 'gpf.yaml'), 'utf8');
    await writeFile(join(cwd, 'gpf.yaml'), config.replaceAll('web: true', 'web: false'));
    await runGpf(['report'], { cwd });
    expect(await readFile(path, 'utf8').catch(() => null)).toBeNull();
  });

  test('is never what a patient said: that stands on posters, with consent', async () => {
    const cwd = await newFolder();
    await runGpf(['report', example], { cwd });
    const read = (name: string) => readFile(join(cwd, 'report', name), 'utf8');
    const pages = await Promise.all(['index.html', 'examples-worth-sharing.md', 'status.html'].map(read));
    for (const page of pages) expect(page).not.toMatch(/Eg ville berre vite|Dei spurde kva eg|kom med båten/);
  });
});

describe('gpf indicators --goal', () => {
  test.each(['E5', 'e5', 'kommune-og-sykehus-som-partnere', 'partnere', 'Kommune og sjukehus som partnarar'])(
    'shows the indicators of an effect goal, named %s',
    async (name) => {
      const { out, exitCode } = await runGpf(['indicators', '--goal', name]);
      expect(exitCode).toBe(0);
      expect(out).toMatch(/^E5 · Kommuner og sykehus samarbeider som partnere/);
      expect(out).toContain('E5-01');
      expect(out).toContain('E2-04');
      expect(out).not.toContain('E2-03  ');
    },
  );

  test('gives the same as JSON', async () => {
    const { out } = await runGpf(['indicators', '--goal', 'E4', '--json']);
    const goals = JSON.parse(out).map(({ effectGoals }: { effectGoals: string[] }) => effectGoals);
    expect(goals.length).toBeGreaterThan(4);
    for (const list of goals) expect(list).toContain('helsefremmende-mestring');
  });

  test('says what was meant, or which goals there are', async () => {
    const near = await runGpf(['indicators', '--goal', 'Helsefremende mestrng']);
    const unknown = await runGpf(['indicators', '--goal', 'E9']);
    expect(near.err + near.out).toMatch(/Helsefremmende|«E4»/);
    expect(unknown).toMatchObject({ exitCode: 2, out: '' });
    expect(unknown.err).toContain('Velg mellom E1, E2, E3, E4, E5.');
    expect((await runGpf(['indicators', 'E2-03', '--goal', 'E2'])).exitCode).toBe(2);
  });
});
