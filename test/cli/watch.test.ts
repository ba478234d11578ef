import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { newFolder, runGpf } from './run-gpf.ts';

const program = process.env['GPF_PROGRAM'] ?? fileURLToPath(new URL('../../bin/gpf.js', import.meta.url));
const header = 'team;indikator;periode;teller;nevner';

/** A year of one team, with a December that tells the saves apart. */
const sheet = (team: string, december: number): string =>
  [
    header,
    ...Array.from({ length: 12 }, (_, index) => {
      const month = index + 1;
      return `${team};E2-03;2022-${String(month).padStart(2, '0')};${month === 12 ? december : 6 + (month % 3)};20`;
    }),
  ].join('\r\n');

async function project(): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'data'));
  await writeFile(
    join(folder, 'gpf.yaml'),
    'teams: [{ id: nes, name: Nes }, { id: vik, name: Vik }]\ndata: [data/*.csv]',
  );
  await writeFile(join(folder, 'data', 'nes.csv'), sheet('nes', 1));
  await writeFile(join(folder, 'data', 'vik.csv'), sheet('vik', 1));
  return folder;
}

type Gpf = ChildProcessByStdio<null, null, Readable>;

interface Watched {
  readonly gpf: Gpf;
  readonly told: () => string;
  readonly ended: Promise<number | null>;
}

const running = new Set<Gpf>();

afterEach(() => {
  for (const gpf of running) gpf.kill('SIGKILL');
  running.clear();
});

async function watch(cwd: string, ...args: readonly string[]): Promise<Watched> {
  const gpf = spawn(process.execPath, [program, 'report', '--watch', '--format', 'svg', ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.add(gpf);
  let told = '';
  gpf.stderr.on('data', (text) => {
    told += text;
  });
  const ended = new Promise<number | null>((resolve) => gpf.on('exit', (code) => resolve(code)));
  await until(() => told.includes('Ctrl+C'));
  return { gpf, told: () => told, ended };
}

/** Generous: many tests run at once. */
async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const start = performance.now();
  while (!(await isTrue())) {
    if (performance.now() - start > 40_000) throw new Error('It did not happen in 40 seconds.');
    await setTimeout(25);
  }
}

/** The numerator of December in the poster of a team. */
async function decemberOf(folder: string, team: string): Promise<number | null> {
  const svg = await readFile(join(folder, 'report', 'posters', `${team}.svg`), 'utf8').catch(() => '');
  const [, json = '{}'] = /<metadata[^>]*>([^<]*)</.exec(svg) ?? [];
  const { series = [] } = JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  return series[0]?.points.at(-1)?.numerator ?? null;
}

async function stop({ gpf, ended }: Watched): Promise<number | null> {
  gpf.kill('SIGINT');
  return ended;
}

describe('gpf report --watch', () => {
  test('draws again what is renamed into place, and leaves what has not changed', async () => {
    const folder = await project();
    const watched = await watch(folder);
    const vik = await readFile(join(folder, 'report', 'posters', 'vik.svg'));
    await writeFile(join(folder, 'data', '~saving.tmp'), sheet('nes', 7));
    await rename(join(folder, 'data', '~saving.tmp'), join(folder, 'data', 'nes.csv'));
    await until(async () => (await decemberOf(folder, 'nes')) === 7);
    await until(() => watched.told().includes('nes.csv er lagret: skrev'));
    expect(await readFile(join(folder, 'report', 'posters', 'vik.svg'))).toEqual(vik);
    expect(await stop(watched)).toBe(130);
    expect(watched.told()).toContain('Avsluttet.');
  });

  test('waits for a file that is emptied before it is written, and for one that is deleted first', async () => {
    const folder = await project();
    const watched = await watch(folder);
    const file = join(folder, 'data', 'nes.csv');
    await writeFile(file, '');
    await setTimeout(200);
    await writeFile(file, sheet('nes', 8).slice(0, 120));
    await writeFile(file, sheet('nes', 8));
    await until(async () => (await decemberOf(folder, 'nes')) === 8);
    await rm(file);
    await setTimeout(200);
    await writeFile(file, sheet('nes', 9));
    await until(async () => (await decemberOf(folder, 'nes')) === 9);
    expect(watched.told()).not.toContain('file-empty');
    expect(watched.told()).not.toContain('feil');
    await stop(watched);
  });

  test('says of a file that is gone that it is gone, and not that it was saved', async () => {
    const folder = await project();
    const watched = await watch(folder);
    await rm(join(folder, 'data', 'vik.csv'));
    await until(() => watched.told().includes('vik.csv er slettet eller flyttet: '));
    expect(watched.told()).not.toContain('er lagret');
    await stop(watched);
  });

  test('shows the last of two quick saves', async () => {
    const folder = await project();
    const watched = await watch(folder);
    await writeFile(join(folder, 'data', 'nes.csv'), sheet('nes', 3));
    await setTimeout(30);
    await writeFile(join(folder, 'data', 'nes.csv'), sheet('nes', 4));
    await until(async () => (await decemberOf(folder, 'nes')) === 4);
    await setTimeout(300);
    expect(await decemberOf(folder, 'nes')).toBe(4);
    await stop(watched);
  });

  test('says which cell must be mended where a team gets no poster', async () => {
    const folder = await project();
    const watched = await watch(folder);
    await writeFile(join(folder, 'data', 'nes.csv'), sheet('nes', 99));
    await until(() => watched.told().includes('fikk ikke plakat'));
    expect(watched.told()).toMatch(/^data\/nes\.csv\n {2}[A-Z]\d+ /m);
    await stop(watched);
  });

  test('keeps the last good report while the project file has errors, and goes on when they are gone', async () => {
    const folder = await project();
    const watched = await watch(folder);
    const config = await readFile(join(folder, 'gpf.yaml'), 'utf8');
    await writeFile(join(folder, 'gpf.yaml'), `${config}\nteams: [`);
    await until(() => watched.told().includes('Rapporten fra forrige gang ligger urørt.'));
    expect(watched.told()).toContain('config-not-yaml');
    expect(await decemberOf(folder, 'nes')).toBe(1);
    await writeFile(join(folder, 'gpf.yaml'), config.replace('name: Nes', 'name: Nesset'));
    await until(async () => (await readFile(join(folder, 'report', 'posters', 'nes.svg'), 'utf8')).includes('Nesset'));
    await stop(watched);
  });

  test('finds a new file in the folder', async () => {
    const folder = await project();
    await rm(join(folder, 'data', 'vik.csv'));
    const watched = await watch(folder);
    await writeFile(join(folder, 'data', 'vik.csv'), sheet('vik', 5));
    await until(async () => (await decemberOf(folder, 'vik')) === 5);
    expect(watched.told()).not.toContain('feil');
    await stop(watched);
  });

  test('is not for standard input, nor for JSON', async () => {
    const cwd = await project();
    for (const args of [['--json'], ['-']]) {
      const run = await runGpf(['report', '--watch', ...args], { cwd });
      expect(run).toMatchObject({ exitCode: 2, out: '' });
      expect(run.err).toContain('kan ikke brukes sammen');
    }
  });
});

describe('gpf report --open', () => {
  test('opens the first page in the browser', async () => {
    const folder = await project();
    const opened: string[] = [];
    const openFile = async (path: string) => opened.push(path) > 0;
    const run = await runGpf(['report', '--open', '--format', 'svg'], { cwd: folder, openFile });
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    expect(opened).toEqual([join(folder, 'report', 'index.html')]);
  });

  test('says where the page is when there is no browser, or nobody before it', async () => {
    const cwd = await project();
    const told = 'Nettleseren ble ikke åpnet. Åpne denne filen selv: report/index.html\n';
    const without = await runGpf(['report', '--open', '--format', 'svg'], { cwd, openFile: async () => false });
    expect(without).toMatchObject({ exitCode: 0, err: told });
    const opened: string[] = [];
    const inCi = await runGpf(['report', '--open', '--json', '--format', 'svg'], {
      cwd,
      env: { CI: 'true' },
      openFile: async (path) => opened.push(path) > 0,
    });
    expect(inCi).toMatchObject({ exitCode: 0, err: told });
    expect(opened).toEqual([]);
    expect(JSON.parse(inCi.out)).toHaveProperty('gpf');
  });

  test('opens nothing where nothing was made', async () => {
    const folder = await project();
    await writeFile(join(folder, 'gpf.yaml'), 'teams: [');
    const opened: string[] = [];
    const run = await runGpf(['report', '--open'], { cwd: folder, openFile: async (path) => opened.push(path) > 0 });
    expect(run.exitCode).toBe(2);
    expect(opened).toEqual([]);
  });
});
