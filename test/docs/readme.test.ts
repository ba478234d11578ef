import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyzeSeries } from '../../src/index.ts';
import { newFolder, runGpf } from '../cli/run-gpf.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => (text ?? '').trim());

describe('the README', () => {
  test('has two commands, and the first makes the posters that it promises', async () => {
    const [first, second, ...others] = blocks('sh');
    expect(others).toEqual([]);
    expect(second).toBe('npm cit');
    const [install, run = ''] = (first ?? '').split(' && npx gpf ');
    expect(install).toBe('npm ci');
    const out = join(await newFolder(), 'report');
    const { exitCode } = await runGpf([...run.split(' ').slice(0, -1), out], { cwd: root });
    expect(exitCode).toBe(0);
    expect((await readdir(out)).sort()).toEqual([
      'a4',
      'analysis.json',
      'examples-worth-sharing.md',
      'findings.json',
      'index.html',
      'network.pdf',
      'network.svg',
      'partnership.pdf',
      'partnership.svg',
      'posters',
      'readings.csv',
      'status.html',
      'strategic.pdf',
      'strategic.svg',
    ]);
    const posters = await readdir(join(out, 'posters'));
    expect(posters.filter((file) => file.endsWith('.svg'))).toHaveLength(7);
    expect(posters.filter((file) => file.endsWith('.pdf'))).toHaveLength(7);
    expect(await readdir(join(out, 'posters/a4'))).toHaveLength(7);
  });

  test('is called by CI with the very same test command', () => {
    expect(readFileSync(join(root, '.ci/run'), 'utf8').split('\n')).toContain('npm cit');
  });

  test('shows a use of the library that gives what it says', () => {
    expect(blocks('ts')[0]).toContain("analysis.notJudged; // => 'too-few'");
    const analysis = analyzeSeries({
      chart: 'run',
      observations: [
        { period: '2022-01', value: 6, denominator: 11 },
        { period: '2022-02', value: 6, denominator: 10 },
      ],
    });
    expect(analysis.notJudged).toBe('too-few');
  });

  test('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });
});
