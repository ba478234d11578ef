import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, runGpf } from './run-gpf.ts';

const header = 'team;indikator;periode;pasientgruppe;teller;nevner;verdi';
const months = Array.from({ length: 10 }, (_, index) => `2022-${String(index + 1).padStart(2, '0')}`);
const config = 'teams:\n  - { id: fjelldal, name: Fjelldal }\ndata: [data/*.csv]\n';

async function projectWith(rows: readonly string[]): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'gpf.yaml'), config);
  await writeFile(join(folder, 'data', 'a.csv'), [header, ...rows].join('\r\n'));
  return folder;
}

interface Told {
  readonly code: string;
  readonly found: string | null;
  readonly args: Readonly<Record<string, unknown>>;
  readonly count: number;
}

const today = ['--today', '2023-06-01'];

/** The findings of every file and output that others may be given. */
async function published(folder: string): Promise<{ readonly findings: readonly Told[]; readonly texts: string }> {
  const analysis = await runGpf(['analyze', ...today], { cwd: folder });
  const proposals = await runGpf(['analyze', '--propose', '--json', ...today], { cwd: folder });
  const summary = await runGpf(['report', '--json', ...today], { cwd: folder });
  const report = await runGpf(['report', ...today], { cwd: folder });
  const read = (name: string) => readFile(join(folder, 'report', name), 'utf8');
  const jsons = [analysis.out, proposals.out, await read('analysis.json'), await read('findings.json')];
  const findings = jsons.flatMap((json): readonly Told[] => JSON.parse(json).findings);
  expect(findings.length).toBeGreaterThan(0);
  return { findings, texts: [report.out, report.err, summary.out, wordsOf(await read('index.html'))].join('\n') };
}

/** What a page says to eyes and ears: not its style, its typeface and the places of its points. */
function wordsOf(html: string): string {
  const said = html.replaceAll(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, '');
  const spoken = Array.from(said.matchAll(/ (?:aria-[a-z]+|title|alt|content)="([^"]*)"/g), ([, words]) => words);
  return [said.replaceAll(/<[^>]*>/g, ' '), ...spoken].join('\n');
}

const rowsOf = (groups: Readonly<Record<string, (index: number) => string>>): readonly string[] =>
  Object.entries(groups).flatMap(([group, numbers]) =>
    months.map((month, index) => `Fjelldal;sykepleier-3-dager;${month};${group};${numbers(index)}`),
  );

describe('what is hidden to protect a group is not told by a finding', () => {
  test('about a value that disagrees', async () => {
    const folder = await projectWith(
      rowsOf({
        '': (index) => `${11 - (index % 2)};14;`,
        'skrøpelige eldre': (index) => (index === 4 ? '9;10;85 %' : `${8 - (index % 3)};10;`),
        barn: () => '3;4;',
      }),
    );
    const { findings, texts } = await published(folder);
    const told = findings.filter(({ code }) => code === 'value-disagrees');
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) expect(one).toMatchObject({ found: null, args: { told: null, counted: null } });
    expect(texts).not.toMatch(/85|90 %/);
  });

  test.each([
    ['constant-denominator', (index: number) => `${8 + (index % 3)};15;`],
    ['ceiling', (index: number) => `${11 + (index % 4)};${11 + (index % 4)};`],
    ['same-value-repeated', (index: number) => (index < 8 ? '7;15;' : '6;14;')],
  ])('about a whole series: %s', async (code, frail) => {
    const folder = await projectWith(
      rowsOf({
        '': (index) => `${16 + (index % 3)};${18 + (index % 3)};`,
        'skrøpelige eldre': frail,
        barn: () => '3;4;',
      }),
    );
    const validated = JSON.parse((await runGpf(['validate', '--json', '--all', ...today], { cwd: folder })).out);
    expect(validated.findings.map((one: Told) => one.code)).toContain(code);
    const { findings } = await published(folder);
    expect(findings.map((one) => one.code)).not.toContain(code);
  });

  test('nor what is pooled, by the numbers of months that are large enough', async () => {
    const rows = months.map(
      (month, index) =>
        `Fjelldal;reinnleggelse-30-dager;${month};;${index % 3 === 1 ? '1;3' : '9;12'};${index % 3 === 1 ? '' : '60 %'}`,
    );
    const { findings } = await published(await projectWith(rows));
    const told = findings.filter(({ code }) => code === 'value-disagrees');
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) expect(one).toMatchObject({ found: null, args: { told: null, counted: null } });
  });
});

describe('a finding about a number that is shown', () => {
  test('tells it', async () => {
    const rows = rowsOf({ '': (index) => (index === 4 ? '9;10;85 %' : `${8 - (index % 3)};${10 + (index % 2)};`) });
    const { findings } = await published(await projectWith(rows));
    const told = findings.filter(({ code }) => code === 'value-disagrees');
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) expect(one).toMatchObject({ found: '85 %', args: { told: 0.85, counted: 0.9 } });
  });
});

describe('small numbers in findings', () => {
  const small = rowsOf({
    '': (index) => ([2, 5, 7].includes(index) ? '3;4;10 %' : `${8 - (index % 3)};${10 + (index % 2)};`),
  });
  const smaller = small.map((row) => row.replace('2022-08;;3;4;10 %', '2022-08;;2;4;20 %'));

  test('are not in the summary of report', async () => {
    const folder = await projectWith(small);
    const run = await runGpf(['report', ...today], { cwd: folder });
    expect(run.out.replaceAll('\u00a0', ' ')).not.toMatch(/10 %|75 %/);
  });

  test('are in that of a report for the team alone', async () => {
    const run = await runGpf(['report', '--internal', ...today], { cwd: await projectWith(small) });
    expect(run.out.replaceAll('\u00a0', ' ')).toMatch(/10 %|75 %/);
  });

  test('look alike, however many of them are equal', async () => {
    const counts = async (rows: readonly string[]) => {
      const { findings } = await published(await projectWith(rows));
      return findings.filter(({ code }) => code === 'value-disagrees').map(({ count }) => count);
    };
    expect(new Set(await counts(small))).toEqual(new Set([3]));
    expect(await counts(smaller)).toEqual(await counts(small));
  });
});
