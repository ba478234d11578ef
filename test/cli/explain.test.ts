import { describe, expect, test } from 'vitest';
import { findingSubjects, subjects } from '../../src/explanations/subjects.ts';
import { runGpf } from './run-gpf.ts';
import { transcript } from './transcript.ts';

describe('gpf explain', () => {
  const runs: readonly (readonly [string, readonly string[]])[] = [
    ['list.nb', ['explain']],
    ['p.nb', ['explain', 'p']],
    ['p.en', ['explain', 'p', '--lang', 'en']],
    ['longest-run.nb', ['explain', 'longest-run']],
    ['longest-run.nn', ['explain', 'longest-run', '--lang', 'nn']],
    ['nhs.nb', ['explain', 'nhs']],
    ['finding.nb', ['explain', 'numerator-exceeds-denominator']],
    ['finding.nn', ['explain', 'fraction-became-date', '--lang', 'nn']],
    ['finding.en', ['explain', 'period-gap', '--lang', 'en']],
    ['workbook.nb', ['explain', 'several-sheets']],
  ];

  test.each(runs)('%s', async (name, args) => {
    const run = await runGpf(args);
    expect(run.exitCode).toBe(0);
    const page = transcript(`Explain ${name}`, `gpf ${args.join(' ')}`, run);
    await expect(page).toMatchFileSnapshot(`transcripts/explain-${name}.md`);
  });

  test('without a word lists everything that can be explained', async () => {
    const { out } = await runGpf(['explain']);
    expect(subjects.filter(({ id }) => !out.includes(`\n  ${id} `))).toEqual([]);
  });

  test('lists in lines that a terminal shows whole, one for each finding', async () => {
    const { out } = await runGpf(['explain']);
    const lines = out.split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    const codes = findingSubjects.map(({ id }) => lines.filter((line) => line.startsWith(`  ${id} `)).length);
    expect(new Set(codes)).toEqual(new Set([1]));
  });

  test('tells the same of a finding as data with --json', async () => {
    const { out } = await runGpf(['explain', 'numerator-exceeds-denominator', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      language: 'nb',
      kind: 'findings',
      id: 'numerator-exceeds-denominator',
      about: 'measures',
      severity: 'error',
      message: { what: expect.stringMatching(/^Telleren \(\d+\) er større enn nevneren \(\d+\)\.$/) },
      steps: expect.arrayContaining([expect.any(String)]),
    });
  });

  test('finds what people write, in capitals, with signs and with more words', async () => {
    const title = async (...words: string[]) => (await runGpf(['explain', ...words])).out.split('\n')[0];
    expect(await title('P′')).toBe('p′-diagram (Laney)');
    expect(await title('pp')).toBe('p′-diagram (Laney)');
    expect(await title('XmR')).toBe('I-diagram');
    expect(await title('Anhøj')).toBe('Anhøjs regler');
    expect(await title('longest', 'run')).toBe('Mange målinger på rad');
    expect(await title('p-diagram')).toBe('p-diagram');
    expect(await title('Period_Gap')).toBe('En periode mangler');
    expect(await title('rules-do-not-fit-chart')).not.toBe('');
  });

  test('gives the same as data with --json', async () => {
    const { out } = await runGpf(['explain', 'c', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      gpf: expect.stringMatching(/^\d/),
      language: 'nb',
      kind: 'chart-types',
      id: 'c',
      choice: {
        how: 'Skriv chart: c for serien i gpf.yaml, for eksempel:',
        lines: ['series:', '  - { indicator: mitt-målepunkt, chart: c }'],
      },
      example: { series: { chart: 'c' }, numbers: expect.arrayContaining([expect.objectContaining({ value: '18' })]) },
    });
    expect(JSON.parse((await runGpf(['explain', 'trend', '--json'])).out)).toMatchObject({ choice: null });
    const list = JSON.parse((await runGpf(['explain', '--json'])).out);
    expect(list.map(({ id }: { id: string }) => id)).toEqual(subjects.map(({ id }) => id));
  });

  test('marks headings only where color is wanted', async () => {
    const plain = await runGpf(['explain', 'p']);
    const painted = await runGpf(['explain', 'p', '--color', 'always']);
    const escapeCharacter = String.fromCharCode(27);
    expect(plain.out).not.toContain(escapeCharacter);
    expect(painted.out.split(escapeCharacter).length).toBeGreaterThan(10);
  });

  const misuses: readonly (readonly [string, readonly string[]])[] = [
    ['misspelled', ['explain', 'longest-rum']],
    ['unknown', ['explain', 'bestbox']],
    ['misspelled-code', ['explain', 'fraction-become-date']],
  ];

  test.each(misuses)('says of a word that is %s what to do instead', async (name, args) => {
    const run = await runGpf(args);
    expect(run.exitCode).toBe(2);
    expect(run.out).toBe('');
    const page = transcript(`Explain, ${name}`, `gpf ${args.join(' ')}`, run);
    await expect(page).toMatchFileSnapshot(`transcripts/misuse-explain-${name}.md`);
  });
});
