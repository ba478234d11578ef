import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, type Run, runGpf } from './run-gpf.ts';
import { transcript } from './transcript.ts';

const question = ['plan', '--now', '40%', '--goal', '70%'];
const words = (text: string): readonly string[] => text.split(' ');
const run = (text: string, given: Parameters<typeof runGpf>[1] = {}): Promise<Run> =>
  runGpf([...question, ...words(text)], given);

async function expectTranscript(name: string, text: string, given: Parameters<typeof runGpf>[1] = {}): Promise<Run> {
  const made = await run(text, given);
  const page = transcript(name, `gpf ${[...question, ...words(text)].join(' ')}`, made);
  await expect(page).toMatchFileSnapshot(`transcripts/${name}.md`);
  return made;
}

describe('gpf plan', () => {
  test('says that more points before help, and that more points after do not', async () => {
    const { out, exitCode } = await expectTranscript('plan-per-point', '--patients-per-point 10 --before 6 --after 9');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/6 målinger til før dere endrer noe/);
    expect(out).toMatch(/9 målinger til etter endringen hjelper ikke/);
  });

  test('says that weekly points of ten patients a month are too small to be shown', async () => {
    const { out } = await expectTranscript('plan-per-month', '--patients-per-month 10 --before 6 --after 9 --lang nn');
    expect(out).toMatch(/Målingar kvar veke .* blir for små/);
  });

  test('offers monthly points where weekly ones are too small, with the chance and the number it comes to', async () => {
    const text = '--patients-per-month 10 --before 6 --after 9 --every week';
    const { out } = await expectTranscript('plan-every-week', text);
    expect(out).toMatch(/% {2}én måling hver måned, 12 før endringen og 12 etter/);
    expect(out).toMatch(/På samme tid blir\sdet 3 målinger, for få til å lese endring/);
    expect(out).not.toContain('Ingen av planene');
  });

  test('tries at least twelve points after the change', async () => {
    const { out } = await run('--patients-per-month 10 --before 14 --from 2022-12-01 --until 2023-01-01');
    expect(out).toMatch(/\d\d\s% {2}11 målinger til etter endringen/);
  });

  test('does not advise points that are mostly hidden', async () => {
    const { out } = await run('--now 0 --goal 100 --patients-per-month 10 --before 6 --after 9');
    expect(out).not.toMatch(/én måling hver andre uke/);
  });

  test('compares one median with a new phase, in English', async () => {
    const text = '--patients-per-month 20 --before 12 --after 15 --goal 60% --lang en';
    const { out } = await expectTranscript('plan-new-phase', text);
    expect(out).toMatch(/Begin a new phase at the change/);
  });

  test('counts the points to the next gathering of the project, and says so', async () => {
    const cwd = await newFolder();
    await mkdir(join(cwd, 'data'));
    const gatherings = '[{ name: Samling 3, date: 2022-09-29 }, { name: Samling 4, date: 2023-12-05 }]';
    await writeFile(
      join(cwd, 'gpf.yaml'),
      `network: { name: Fjell, gatherings: ${gatherings} }\nprivacy: { minDenominator: 10 }\n`,
    );
    const { out } = await expectTranscript('plan-next-gathering', '--patients-per-month 12 --before 6', { cwd });
    expect(out).toMatch(/9 målinger etter endringen [\s\S]*neste samling,\sSamling\s4,\s5\.\sdesember\s2023/);
    expect((await run('--patients-per-month 12 --before 6 --json', { cwd })).out).toContain('"gathering": "Samling 4"');
  });

  test('counts the points to a date from another date', async () => {
    const { out } = await run('--patients-per-point 10 --before 0 --from 2021-12-02 --until 2022-08-31');
    expect(out).toMatch(/0 målinger før endringen og 9 etter/);
    expect(out).toMatch(/9 målinger etter endringen .* 2\. desember 2021 til\s31\. august 2022/);
  });

  test('gives every number with its error as JSON, the same every time', async () => {
    const text = '--patients-per-point 10 --before 6 --after 9 --json';
    const [first, second] = [await run(text), await run(text)];
    expect(second).toEqual(first);
    const json = JSON.parse(first.out);
    expect(Object.keys(json)).toEqual([
      'gpf',
      'counted',
      'direction',
      'runs',
      'seed',
      'asked',
      'ways',
      'isGood',
      'newPhaseEffect',
      'varying',
      'alternatives',
      'largerPoints',
      'frequencies',
    ]);
    expect(json.runs).toBe(4000);
    expect(json.asked.improvement.standardError).toBeCloseTo(0.0075, 3);
  });

  test('takes a share as 40%, 40, 0.4 or 0,4', async () => {
    const answers = await Promise.all(
      ['20%', '20', '0.2', '0,2', '20 %'].map((now) =>
        runGpf(['plan', '--now', now, '--goal', '90', ...words('--patients-per-point 9 --before 1 --after 3')]),
      ),
    );
    expect(new Set(answers.map(({ out }) => out)).size).toBe(1);
    expect(answers[0]?.exitCode).toBe(0);
  });

  test('is never wider than 100 columns, in any language', async () => {
    for (const lang of ['nb', 'nn', 'en']) {
      const { out } = await run(`--patients-per-month 11 --goal 62.5% --before 12 --after 20 --lang ${lang}`);
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    }
  });
});

describe('misuse of gpf plan', () => {
  const misuses: readonly (readonly [string, string])[] = [
    ['nothing', 'plan'],
    ['lone-percent', 'plan --now 40 % --goal 70 %'],
    ['goal-is-now', 'plan --now 40% --goal 0.4 --patients-per-month 10 --before 6 --after 9'],
    ['not-a-share', 'plan --now 140% --goal 70% --patients-per-month 10 --before 6 --after 9'],
    ['one-or-all', 'plan --now 1 --goal 70% --patients-per-month 10 --before 6 --after 9'],
    ['no-patients', 'plan --now 40% --goal 70% --before 6 --after 9'],
    ['both-patients', 'plan --now 40% --goal 70% --patients-per-month 9 --patients-per-point 9 --before 6 --after 9'],
    ['half-a-patient', 'plan --now 40% --goal 70% --patients-per-point 2,5 --before 6 --after 9'],
    ['no-before', 'plan --now 40% --goal 70% --patients-per-month 10 --after 9'],
    ['no-after', 'plan --now 40% --goal 70% --patients-per-month 10 --before 6'],
    ['after-and-until', 'plan --now 40% --goal 70% --patients-per-month 10 --before 6 --after 9 --until 2023-12-01'],
    ['negative', 'plan --now 40% --goal 70% --patients-per-month 10 --before -6 --after 9'],
    ['date-passed', 'plan --now 40% --goal 70% --patients-per-month 10 --before 6 --until 2022-12-01'],
    ['too-many-points', 'plan --now 40% --goal 70% --patients-per-month 10 --before 40 --after 40'],
    ['points-too-large', 'plan --now 40% --goal 70% --patients-per-month 900 --every quarter --before 6 --after 9'],
    ['wrong-step', 'plan --now 40% --goal 70% --patients-per-month 10 --every mont --before 6 --after 9'],
    ['a-word-too-many', 'plan 40% --goal 70%'],
  ];

  test('is answered in words, ends with 2, and prints nothing else', async () => {
    const pages = await Promise.all(
      misuses.map(async ([name, command]) => {
        const made = await runGpf(words(command), { cwd: await newFolder() });
        expect(made).toMatchObject({ exitCode: 2, out: '' });
        return transcript(name, `gpf ${command}`, made);
      }),
    );
    await expect(pages.join('\n')).toMatchFileSnapshot('transcripts/misuse-plan.md');
  });

  test.each(['nn', 'en'])('is answered in %s', async (lang) => {
    const made = await Promise.all(misuses.map(([, command]) => runGpf([...words(command), '--lang', lang])));
    for (const { err } of made) {
      expect(err).not.toMatch(/undefined|ikke |kan ikke|null/);
      expect(Math.max(...err.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
    }
  });
});
