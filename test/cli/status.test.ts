import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageIds } from '../../src/domain/language-id.ts';
import { newFolder, type Run, runGpf } from './run-gpf.ts';
import { transcript } from './transcript.ts';

const example = ['status', 'examples/network', '--today', '2023-01-10'];

async function expectTranscript(name: string, args: readonly string[]): Promise<Run> {
  const made = await runGpf(args);
  const command = args.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' ');
  await expect(transcript(name, `gpf ${command}`, made)).toMatchFileSnapshot(`transcripts/${name}.md`);
  return made;
}

/** A network of two teams, of which one has delivered nothing and the other has errors in its file. */
async function someNetwork(): Promise<string> {
  const cwd = await newFolder();
  const teams =
    '[{ id: fjelldal, name: Fjelldal, poster: { mainIndicator: E2-03 } }, { id: skogvang, name: Skogvang }]';
  await writeFile(join(cwd, 'gpf.yaml'), `network: { name: Fjell, start: 2022-06-01 }\nteams: ${teams}\n`);
  const rows = ['team;indikator;periode;teller;nevner', 'Skogvang;E2-03;2022-11;7;9', 'Skogvang;E2-03;2022-12;11;9'];
  await writeFile(join(cwd, 'maalinger.csv'), `${rows.join('\n')}\n`);
  return cwd;
}

describe('gpf status', () => {
  test('shows every team towards the next gathering', async () => {
    const { out, exitCode } = await expectTranscript('status', example);
    expect(exitCode).toBe(0);
    expect(out).toContain('7 av 7 team har levert målinger.');
  });

  test('shows everything about one team, in its own nynorsk', async () => {
    await expectTranscript('status-one-team.nn', [...example, '--team', 'fjelldal', '--lang', 'nn']);
  });

  test('looks towards the gathering that is asked for, by name or by number', async () => {
    const byName = await expectTranscript('status-gathering.en', [
      ...example,
      '--gathering',
      'Samling 3',
      '--lang',
      'en',
    ]);
    expect(await runGpf([...example, '--gathering', '3', '--lang', 'en'])).toEqual(byName);
  });

  test('is never wider than 100 columns, in any language', async () => {
    for (const lang of languageIds) {
      const { out } = await runGpf([...example, '--lang', lang]);
      expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
    }
  });

  test('plans the gatherings from the start of the network, and says that they are planned', async () => {
    const { out } = await runGpf(['status', '--today', '2022-12-20'], { cwd: await someNetwork() });
    expect(out).toContain('Samling 2 er planlagt til 1. januar 2023, om 12 dager.');
  });

  test('names who has not delivered, tells whose files have errors, and ends with 1', async () => {
    const { out, exitCode } = await runGpf(['status', '--today', '2023-01-10'], { cwd: await someNetwork() });
    expect(out).toContain('Ikke levert ennå: Fjelldal.');
    expect(out).toContain('E2-03  valgt, men ikke levert ennå');
    expect(out).toContain('Filene har feil hos Skogvang.');
    expect(exitCode).toBe(1);
  });

  test('of one team does not end with 1 for errors of another', async () => {
    const cwd = await newFolder();
    const rows = ['team;indikator;periode;teller;nevner', 'Skogvang;E2-03;2022-12;11;9', 'Fjelldal;E2-03;2022-12;7;9'];
    await writeFile(join(cwd, 'maalinger.csv'), `${rows.join('\n')}\n`);
    const ends = async (team: string) => (await runGpf(['status', '--team', team], { cwd })).exitCode;
    expect([await ends('Fjelldal'), await ends('Skogvang')]).toEqual([0, 1]);
  });

  test('gives the same as JSON and as a page, in one run', async () => {
    const cwd = await newFolder();
    const inputs = [join(process.cwd(), 'examples/network'), '--today', '2023-01-10'];
    const { out } = await runGpf(['status', ...inputs, '--json', '--format', 'html=status.html'], { cwd });
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual([
      'gpf',
      'audience',
      'network',
      'today',
      'gatherings',
      'gathering',
      'indicators',
      'teams',
    ]);
    expect(json.gathering).toMatchObject({
      name: 'Samling 4',
      postersToPrint: { date: '2023-01-24', isProposed: true },
    });
    const html = await readFile(join(cwd, 'status.html'), 'utf8');
    for (const { name } of json.teams) expect(html).toContain(name);
    expect(html).toContain('ikke til publisering');
  });

  test('shows no numerator and no denominator', async () => {
    const { out } = await runGpf([...example, '--json']);
    expect(out).not.toMatch(/numerator|denominator|"value"/);
  });
});

describe('the page of the report about deliveries and gatherings', () => {
  test('is linked from the page of the posters, and names no team', async () => {
    const cwd = await newFolder();
    await runGpf(['report', join(process.cwd(), 'examples/network'), '--out', 'report', '--team', 'fjelldal'], { cwd });
    const page = await readFile(join(cwd, 'report', 'status.html'), 'utf8');
    expect(await readFile(join(cwd, 'report', 'index.html'), 'utf8')).toContain('href="status.html"');
    expect(page).toContain('7 av 7 team har levert målinger.');
    expect(page).not.toMatch(/Elvestad|Fjelldal|Havsund|Nordvik|Skogvang|Storøya|Sundbygda/);
  });
});

describe('gpf init --network', () => {
  test('writes the name, the start and the planned gatherings, in the language of the network', async () => {
    const cwd = await newFolder();
    const { exitCode } = await runGpf(['init', '--network', 'Sogn og Fjordane'], { cwd });
    const text = await readFile(join(cwd, 'gpf.yaml'), 'utf8');
    expect(exitCode).toBe(0);
    expect(text).toContain('name: Læringsnettverk Sogn og Fjordane');
    expect(text).toContain('language: nn');
    expect(text).toContain('- { name: Samling 3, date: 2021-12-01, planned: true }  # rett opp datoen');
    const { out } = await runGpf(['status', '--today', '2021-10-01'], { cwd });
    expect(out).toContain('Samling 3 er planlagd til 1. desember 2021');
  });

  test.each(languageIds)('writes a sound project of a network without a month, in %s', async (lang) => {
    const cwd = await newFolder();
    await runGpf(['init', '--network', 'oslo', '--lang', lang], { cwd });
    const { exitCode, out } = await runGpf(['status', '--json', '--today', '2025-06-01'], { cwd });
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ network: { start: null }, gatherings: [], gathering: null });
  });

  test('without it is what it was', async () => {
    const cwd = await newFolder();
    await runGpf(['init'], { cwd });
    const template = await readFile('templates/project/nb/gpf.yaml', 'utf8');
    expect(await readFile(join(cwd, 'gpf.yaml'), 'utf8')).toBe(template);
  });
});

describe('misuse of gpf status and gpf init --network', () => {
  const misuses: readonly (readonly [string, readonly string[]])[] = [
    ['unknown-gathering', [...example, '--gathering', 'Samlng 3']],
    ['gathering-number', [...example, '--gathering', '7']],
    ['unknown-team', [...example, '--team', 'fjeldal']],
    ['unknown-format', [...example, '--format', 'htm']],
    ['two-to-the-screen', [...example, '--format', 'json', '--format', 'html']],
    ['misspelled-network', ['init', '--network', 'telemrak']],
    ['unknown-network', ['init', '--network', 'Sjælland']],
    ['network-without-name', ['init', '--network']],
  ];

  test('is answered in words, ends with 2, and prints nothing else', async () => {
    const pages = await Promise.all(
      misuses.map(async ([name, args]) => {
        const made = await runGpf(args);
        expect(made).toMatchObject({ exitCode: 2, out: '' });
        return transcript(name, `gpf ${args.join(' ')}`, made);
      }),
    );
    await expect(pages.join('\n')).toMatchFileSnapshot('transcripts/misuse-status.md');
  });

  test.each(['nn', 'en'])('is answered in %s', async (lang) => {
    const made = await Promise.all(misuses.map(([, args]) => runGpf([...args, '--lang', lang])));
    for (const { err } of made) {
      expect(err).not.toMatch(/undefined|ikke |null/);
      expect(Math.max(...err.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
    }
  });

  test('of a project without gatherings says where they are written', async () => {
    const cwd = await newFolder();
    await runGpf(['init'], { cwd });
    expect((await runGpf(['status', '--gathering', 'Samling 1'], { cwd })).err).toContain('under network i gpf.yaml');
  });
});
