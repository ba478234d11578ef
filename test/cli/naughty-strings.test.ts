import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { formats } from '../../src/report/formats/index.ts';
import { formatChecks } from '../factories/format-checks.ts';
import { naughtyStrings } from '../factories/naughty-strings.ts';
import { newFolder, type Run, runGpf } from './run-gpf.ts';

const today = ['--today', '2022-10-15'];

/** What a terminal obeys, or shows as something else than it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be left.
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

function expectCalm({ exitCode, out, err }: Run): void {
  expect(err).not.toMatch(obeyed);
  expect(out).not.toMatch(obeyed);
  expect(exitCode).not.toBe(70);
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const header = 'team;indikator;periode;teller;nevner;verdi;pasientgruppe;fase;utelat;kommentar';
const sound = ['Fjelldal', 'E2-03', '2022-01', '4', '12', '', '', '', '', ''];

/** A sheet with a row for each naughty string, in one column of it. */
const sheetWith = (column: number): string =>
  [
    header,
    ...naughtyStrings.map((text) => sound.map((cell, index) => quoted(index === column ? text : cell)).join(';')),
  ].join('\n');

/** One string of so many, another set for each offset: where all of them would say the same and take minutes. */
const oneOf = (many: number, offset: number): readonly string[] =>
  naughtyStrings.filter((_, index) => index % many === offset);

/** Validates in one run: the text is told, every other format is written to a file. */
async function expectEveryFormatSound(inputs: string, cwd: string, ...more: readonly string[]): Promise<void> {
  const written = formats
    .filter(({ id }) => id !== 'text')
    .map(({ id }) => ({ id, path: join(cwd, `funn.${id}.txt`) }));
  const outputs = written.map(({ id, path }) => `--format=${id}=${path}`);
  const run = await runGpf(['validate', inputs, '--format=text', ...outputs, ...more, ...today], { cwd });
  expectCalm(run);
  formatChecks.text(run.out);
  for (const { id, path } of written) formatChecks[id](await readFile(path, 'utf8'));
}

describe('the big list of naughty strings', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await newFolder();
  });

  it.each(header.split(';').map((name, column) => [name, column] as const))(
    'in the column %s is told in every format without a crash',
    async (name, column) => {
      const file = join(folder, `${name}.csv`);
      await writeFile(file, sheetWith(column));
      await expectEveryFormatSound(file, folder, '--all');
    },
  );

  it('in the header is told in every format without a crash', async () => {
    const file = join(folder, 'header.csv');
    await writeFile(file, `${header};${naughtyStrings.map(quoted).join(';')}\n${sound.join(';')}\n`);
    await expectEveryFormatSound(file, folder, '--all');
  });

  it('as names of files is told in every format without a crash', async () => {
    const names = join(folder, 'filnavn æ');
    await mkdir(names);
    for (const text of naughtyStrings) {
      const name = `${text.replaceAll(/[/\0]/g, '_')}.csv`;
      if (Buffer.byteLength(name) < 250 && !name.startsWith('.'))
        await writeFile(join(names, name), `${header}\n${sound.join(';')}x\n${text}`);
    }
    await expectEveryFormatSound(names, folder);
  });

  it('as names and texts of gpf.yaml is told without a crash', async () => {
    const project = join(folder, 'prosjekt');
    await writeProject(project, { network: { name: naughtyStrings[3] }, teams: teamsOf(naughtyStrings) });
    await expectEveryFormatSound(project, folder, '--all');
  });

  it('as names and texts of teams makes whole posters and pages', async () => {
    const project = join(folder, 'plakater');
    const texts = oneOf(60, 7).filter((text) => text.trim() !== '');
    await writeProject(project, { teams: teamsOf(texts).map((team) => ({ ...team, aliases: undefined })) });
    const out = join(folder, 'ut');
    const run = await runGpf(['report', project, '--out', out, ...today], { cwd: folder });
    expectCalm(run);
    await expectWellFormed(out);
  });

  it('as team names of the data makes posters with safe names', async () => {
    const file = join(folder, 'team.csv');
    const rows = oneOf(40, 3).filter((text) => text.trim() !== '');
    await writeFile(file, [header, ...rows.map((text) => [quoted(text), ...sound.slice(1)].join(';'))].join('\n'));
    expectCalm(await runGpf(['report', file, '--out', 'posters', ...today], { cwd: folder }));
    await expectWellFormed(join(folder, 'posters'));
  });

  const positions: readonly (readonly [what: string, wordsWith: (text: string) => readonly string[]])[] = [
    ['a command', (text) => [text]],
    ['what is explained', (text) => ['explain', text]],
    ['an input', (text) => ['validate', text]],
    ['a team', (text) => ['report', `--team=${text}`, 'team.csv']],
    ['a format', (text) => ['validate', `--format=${text}`]],
    ['a file to write', (text) => ['validate', 'team.csv', `--format=json=finnes ikke/${text}`]],
    ['an indicator', (text) => ['indicators', text]],
    ['a date', (text) => ['validate', `--today=${text}`]],
    ['a project file', (text) => ['validate', `--config=${text}`]],
    ['a flag', (text) => ['validate', `--${text}`]],
  ];

  it.each(positions.map(([what, wordsWith], index) => ({ what, wordsWith, index })))(
    'as $what on the command line is answered in words',
    async ({ wordsWith, index }) => {
      for (const text of oneOf(8, index % 8)) {
        const run = await runGpf(wordsWith(text), { cwd: folder });
        expectCalm(run);
        expect([0, 1, 2, 3], run.err).toContain(run.exitCode);
      }
    },
  );
});

interface TeamGiven {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[] | undefined;
}

const teamsOf = (texts: readonly string[]): readonly TeamGiven[] =>
  texts.map((text, index) => ({
    id: `team-${index}`,
    name: text,
    aliases: [`${text} ${text}`],
    changes: [{ date: '2022-02-01', text }],
    poster: { title: text, background: text, learned: [text] },
  }));

async function writeProject(folder: string, project: object): Promise<void> {
  await mkdir(join(folder, 'data'), { recursive: true });
  await writeFile(join(folder, 'gpf.yaml'), stringify({ data: ['data/*.csv'], ...project }));
  await writeFile(join(folder, 'data', 'a.csv'), `${header}\n${sound.with(0, 'team-0').join(';')}`);
}

async function expectWellFormed(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(0);
  for (const entry of files) {
    expect(entry.name).toMatch(/^[a-z0-9æøå.-]+$/);
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
    if (entry.name.endsWith('.svg')) new SaxesParser().write(text).close();
    if (entry.name.endsWith('.json')) JSON.parse(text);
  }
}
