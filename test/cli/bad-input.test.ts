import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { newFolder, type Run, runGpf } from './run-gpf.ts';
import { transcript } from './transcript.ts';

const header = 'team;indikator;periode;teller;nevner';
const sound = (team: string) =>
  [header, ...[1, 2, 3].map((month) => `${team};sykepleier-3-dager;2022-0${month};7;1${month}`)].join('\r\n');

/** A project with a sound team and the file of another; the run of `report` on it, and what was written. */
async function reportOn(spoilt: string | Uint8Array, file = 'spoilt.csv') {
  const folder = await newFolder();
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data', 'havsund.csv'), sound('Havsund'));
  await writeFile(join(folder, 'data', file), spoilt);
  const config = [
    'teams:',
    '  - { id: havsund, name: Havsund }',
    '  - { id: fjelldal, name: Fjelldal }',
    'data: [data/*.csv]',
  ];
  await writeFile(join(folder, 'gpf.yaml'), config.join('\n'));
  return { folder, ...(await reportIn(folder)) };
}

async function reportIn(folder: string, args: readonly string[] = []) {
  const run = await runGpf(['report', ...args], { cwd: folder });
  return { run, written: await filesBelow(join(folder, 'report')) };
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

const pages = ['analysis.json', 'findings.json', 'index.html', 'readings.csv', 'status.html'];
/** The poster of a team, as it is written unless a format is asked for. */
const posterOf = (team: string) => [`posters/a4/${team}.pdf`, `posters/${team}.pdf`, `posters/${team}.svg`];
const rows = (...lines: string[]) => [header, ...lines].join('\r\n');
const fjelldal = (counts: string) => `Fjelldal;sykepleier-3-dager;2022-01;${counts}`;

const spoiltFiles: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['an empty file', '', 'file-empty'],
  ['a workbook called .csv', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'file-is-spreadsheet'],
  ['a missing column', 'team;indikator;periode;teller\r\nFjelldal;sykepleier-3-dager;2022-01;7', 'missing-column'],
  ['an unknown indicator', rows('Fjelldal;sykepleier-3-dagr;2022-01;7;10'), 'unknown-indicator'],
  ['a numerator above its denominator', rows(fjelldal('19;12')), 'numerator-exceeds-denominator'],
  ['a denominator of 0', rows(fjelldal('3;0')), 'zero-denominator'],
  ['text where a number should be', rows(fjelldal('ca sju;10')), 'not-a-number'],
  ['a period that stands twice', rows(fjelldal('7;10'), fjelldal('8;10')), 'duplicate-period'],
];

describe('a file that people have spoilt', () => {
  test.each(spoiltFiles)('%s: one clear finding, and the sound team gets its poster', async (name, content, code) => {
    const { run, written, folder } = await reportOn(content);
    expect(run.exitCode).toBe(1);
    expect(written).toEqual([...pages, ...posterOf('havsund')].sort());
    const { findings } = JSON.parse(await readFile(join(folder, 'report', 'findings.json'), 'utf8'));
    const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(errors.map((finding: { code: string }) => finding.code)).toContain(code);
    expect(linesAboutFile(run)).toBeLessThanOrEqual(6);
    expect(run.out + run.err).not.toMatch(/\bat .*\.(ts|js):\d+/);
    const page = transcript(`report: ${name}`, 'gpf report', run, folder);
    await expect(page).toMatchFileSnapshot(`transcripts/bad-input-${code}.md`);
  });

  test('rows of an unknown team take nobody out, and a near name is offered', async () => {
    const { run, written } = await reportOn(rows('Fjeldal;sykepleier-3-dager;2022-01;7;10'));
    expect(run.exitCode).toBe(1);
    expect(run.out).toContain('Fjelldal');
    expect(written).toContain('posters/havsund.svg');
  });

  function linesAboutFile({ out }: Run): number {
    const block = out.split('\n\n').find((part) => part.startsWith('data/spoilt.csv')) ?? '';
    return block.split('\n').length;
  }
});

describe('inputs that are not there', () => {
  test('no file: a message with exit code 3', async () => {
    const run = await runGpf(['report', 'finnes-ikke'], { cwd: await newFolder() });
    expect(run).toMatchObject({ exitCode: 3, out: '' });
    expect(run.err).toContain('finnes-ikke');
  });

  test('a folder without tables: a message that tells how to make one', async () => {
    const { run, written } = await reportIn(await newFolder());
    expect(run.exitCode).toBe(3);
    expect(run.err).toContain('gpf init');
    expect(written).toEqual([]);
  });

  test('a file that gpf.yaml names and that is gone: a finding with exit code 3', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'gpf.yaml'), 'data: [borte.csv]');
    const run = await runGpf(['validate'], { cwd: folder });
    expect(run.exitCode).toBe(3);
    expect(run.out).toContain('file-not-found');
  });

  test('a folder where gpf.yaml names a file', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, 'data.csv'));
    await writeFile(join(folder, 'gpf.yaml'), 'data: [data.csv]');
    const run = await runGpf(['validate'], { cwd: folder });
    expect(run.exitCode).toBe(3);
    expect(run.out).toContain('file-unreadable');
  });
});

describe('a malformed gpf.yaml', () => {
  test.each([
    ['no YAML', 'teams: [\n  - {', 'config-not-yaml'],
    ['an unknown key', 'teams:\n  - { id: a, name: A }\nrulez: anhoej', 'config-invalid'],
    ['a team without a name', 'teams:\n  - { id: a }', 'config-invalid'],
  ])('%s: the line is named, nothing is made, exit code 2', async (_, yaml, code) => {
    const folder = await newFolder();
    await writeFile(join(folder, 'gpf.yaml'), yaml);
    await writeFile(join(folder, 'a.csv'), sound('A'));
    const { run, written } = await reportIn(folder);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain(code);
    expect(run.err).toMatch(/linje \d/);
    expect(written).toEqual([]);
  });
});

describe('an output folder', () => {
  test('that is a file is named, and nothing is lost', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'a.csv'), sound('A'));
    await writeFile(join(folder, 'report'), 'mine');
    const run = await runGpf(['report'], { cwd: folder });
    expect(run).toMatchObject({ exitCode: 3, out: '' });
    expect(run.err).toContain('--out');
    expect(await readFile(join(folder, 'report'), 'utf8')).toBe('mine');
  });

  test.skipIf(process.platform !== 'linux')('that nobody may write to is named', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'a.csv'), sound('A'));
    const run = await runGpf(['report', '--out', '/dev/null/gpf'], { cwd: folder });
    expect(run).toMatchObject({ exitCode: 3, out: '' });
    expect(run.err).toContain('/dev/null/gpf');
  });

  test.skipIf(process.getuid?.() === 0)('that may not be written to is named', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'a.csv'), sound('A'));
    await mkdir(join(folder, 'report'));
    await chmod(join(folder, 'report'), 0o500);
    const run = await runGpf(['report'], { cwd: folder });
    expect(run).toMatchObject({ exitCode: 3, out: '' });
  });

  test('that holds the input is refused, so that nothing is written over', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'a.csv'), sound('A'));
    const run = await runGpf(['report', '--out', '.'], { cwd: folder });
    expect(run.exitCode).toBe(2);
    expect(await readdir(folder)).toEqual(['a.csv']);
  });

  test('keeps no temporary file', async () => {
    const { folder } = await reportOn(rows(fjelldal('7;10')));
    expect((await filesBelow(join(folder, 'report'))).filter((path) => path.includes('.gpf-'))).toEqual([]);
  });
});

describe('a second run', () => {
  test('takes away the old poster of a team whose data have errors now, and no file of anybody else', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'a.csv'), sound('A'));
    await writeFile(join(folder, 'b.csv'), sound('B'));
    await writeFile(join(folder, 'gpf.yaml'), 'teams:\n  - { id: a, name: A }\n  - { id: b, name: B }\n');
    await reportIn(folder);
    await writeFile(join(folder, 'report', 'posters', 'mine.svg'), '<svg/>');
    await writeFile(join(folder, 'b.csv'), `${sound('B')}\r\nB;sykepleier-3-dager;2022-04;9;3`);
    expect((await reportIn(folder)).written.filter((path) => path.startsWith('posters'))).toEqual(
      [...posterOf('a'), 'posters/mine.svg'].sort(),
    );
  });

  test('of one team leaves the posters of the others, and their errors for another day', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'a.csv'), sound('A'));
    await writeFile(join(folder, 'b.csv'), sound('B'));
    await reportIn(folder);
    await writeFile(join(folder, 'b.csv'), `${sound('B')}\r\nB;sykepleier-3-dager;2022-04;9;3`);
    const { run, written } = await reportIn(folder, ['--team', 'A']);
    expect(run.exitCode).toBe(0);
    expect(written).toContain('posters/b.svg');
  });

  test.each(['--team', '--leave-out'])('with %s and a name that no team has is wrong usage', async (flag) => {
    const folder = await newFolder();
    await writeFile(join(folder, 'a.csv'), sound('Havsund'));
    const { run } = await reportIn(folder, [flag, 'Havsunn']);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('havsund');
  });
});

describe('team names from outside', () => {
  test.each(['../../x', 'CON', 'Å/B', '<script>alert(1)</script>', '=HYPERLINK("x")', 'a\u0007b', '\u202Etxt.svg'])(
    '%j stays inside the folder and does no harm',
    async (name) => {
      const folder = await newFolder();
      await writeFile(join(folder, 'a.csv'), sound(`"${name.replaceAll('"', '""')}"`));
      const { run, written } = await reportIn(folder);
      expect(run.exitCode).toBe(0);
      expect(await readdir(folder)).toEqual(['a.csv', 'report']);
      const posters = written.filter((path) => path.startsWith('posters/'));
      for (const path of posters) expect(path).toMatch(/^posters\/(?:a4\/)?[a-z0-9æøå-]+\.(?:svg|pdf)$/);
      const poster = posters.find((path) => path.endsWith('.svg')) ?? '';
      expect(poster).toMatch(/^posters\/[a-z0-9æøå-]+\.svg$/);
      expect(poster).not.toBe('posters/con.svg');
      const svg = await readFile(join(folder, 'report', poster), 'utf8');
      expect(() => new SaxesParser().write(svg).close()).not.toThrow();
      const html = await readFile(join(folder, 'report', 'index.html'), 'utf8');
      expect(svg).not.toMatch(/<script/i);
      expect(html.match(/<script/gi)).toHaveLength(1);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(run.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    },
  );
});
