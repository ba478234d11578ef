import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { newFolder, type Run, runGpf } from '../cli/run-gpf.ts';
import { transcript } from '../cli/transcript.ts';
import { readGoldenSvg } from './read-golden-svg.ts';
import { roundNumbers } from './round-numbers.ts';
import { specsOfExample } from './specs-of-example.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const examples = [
  { id: 'network', exitCode: 0, posters: 7 },
  { id: 'with-mistakes', exitCode: 1, posters: null },
  { id: 'ae-waiting', exitCode: 0, posters: 1 },
  { id: 'hph-checklists', exitCode: 0, posters: 3 },
] as const;

test('every example is tested', () => {
  const folders = readdirSync(join(root, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(examples.map(({ id }) => id).sort());
});

describe.each(examples)('the example $id', ({ id, exitCode, posters }) => {
  let [out, run, teams]: [string, Run | null, readonly string[]] = ['', null, []];
  const golden = (name: string) => `output/${id}/${name}`;
  const written = (path: string) => readFile(join(out, path), 'utf8');
  const postersAs = (ending: string) => {
    const files = readdirSync(join(out, 'posters')).filter((name) => name.endsWith(ending));
    return files.map((name) => name.replace(ending, ''));
  };

  beforeAll(async () => {
    out = join(await newFolder(), 'report');
    run = await runGpf(['report', join('examples', id), '--out', out], { cwd: root });
    teams = postersAs('.svg');
  });

  test('ends as it should, with a summary that a person can act on', async () => {
    expect(run?.exitCode).toBe(exitCode);
    if (posters !== null) expect(teams).toHaveLength(posters);
    expect(postersAs('.pdf')).toEqual(teams);
    if (!run) throw new Error('not run');
    const page = transcript(`The example ${id}`, `gpf report examples/${id} --out report`, run, out);
    await expect(page).toMatchFileSnapshot(golden('report.md'));
  });

  test('is validated in words', async () => {
    const validated = await runGpf(['validate', join('examples', id)], { cwd: root });
    const page = transcript(`The example ${id}`, `gpf validate examples/${id}`, validated);
    await expect(page).toMatchFileSnapshot(golden('validate.md'));
  });

  test('has the same numbers, signs and readings', async () => {
    await expect(roundNumbers(await written('analysis.json'))).toMatchFileSnapshot(golden('analysis.json'));
    await expect(roundNumbers(await written('readings.csv'))).toMatchFileSnapshot(golden('readings.csv'));
  });

  test('has the same findings', async () => {
    await expect(await written('findings.json')).toMatchFileSnapshot(golden('findings.json'));
  });

  test('has the same chart specifications', async () => {
    for (const { team, specs } of await specsOfExample(join(root, 'examples', id))) {
      expect(JSON.parse(JSON.stringify(specs))).toEqual(specs);
      await expect(roundNumbers(`${JSON.stringify(specs, null, 1)}\n`)).toMatchFileSnapshot(golden(`${team}.vl.json`));
    }
  });

  test('has the same posters, well-formed, with everything inside', async () => {
    for (const team of teams) {
      const svg = await written(`posters/${team}.svg`);
      expect(() => new SaxesParser({ xmlns: true }).write(svg).close()).not.toThrow();
      expect(svg).not.toMatch(/href=|<image|<script|url\((?!data:|#)/);
      await expect(readGoldenSvg(svg)).toMatchFileSnapshot(golden(`${team}.svg`));
    }
  });

  test('has the same page to look through, which asks for nothing from outside', async () => {
    const html = await written('index.html');
    expect(html).not.toMatch(/https?:|<link|\bsrc=|@import/);
    expect(html.match(/<script/g)).toHaveLength(1);
    await expect(html).toMatchFileSnapshot(golden('index.html'));
  });
});
