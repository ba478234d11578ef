import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageIds } from '../../src/domain/language-id.ts';
import { newFolder, type Run, runGpf } from './run-gpf.ts';
import { transcript } from './transcript.ts';

const project = `network: { name: Fjell }
data: [maalinger.csv]
teams:
  - { id: fjelldal, name: Fjelldal, kind: hospital, aliases: ["974753898"] }
  - { id: skogvang, name: Skogvang }
`;

/** Two years of Fjelldal; of Skogvang not the whole of the last one, and a month with three patients. */
function measurements(): string {
  const rows = ['Fjelldal', 'Skogvang'].flatMap((team) =>
    Array.from({ length: team === 'Fjelldal' ? 24 : 21 }, (_, index) => {
      const [year, month] = [2021 + Math.floor(index / 12), (index % 12) + 1];
      const counts = team === 'Skogvang' && index === 2 ? '1;3' : `${month};${month + 12}`;
      return `${team};E2-03;${year}-${String(month).padStart(2, '0')};${counts}`;
    }),
  );
  return ['team;indikator;periode;teller;nevner', ...rows].join('\n');
}

const skde = ['context;year;orgnr;ind_id;var;denominator;dato', 'caregiver;2022;974753898;E2-03;1;1;14.03.2022'];
const rapwhale = [
  'avdeling;innlagt;utskrevet;ki_krit_teller;ki_krit_nevner',
  'Fjelldal;12.03.2022 14:30;14.03.2022 09:00;TRUE;TRUE',
  'Fjelldal;30.03.2022 08:00;02.04.2022 10:15;FALSE;TRUE',
  'Fjelldal;31.03.2022 23:10;03.04.2022 11:00;TRUE;TRUE',
  'Fjelldal;31.03.2022 10:00;03.04.2022 12:00;NA;FALSE',
];

async function someProject(files: Readonly<Record<string, readonly string[]>> = {}): Promise<string> {
  const cwd = await newFolder();
  await writeFile(join(cwd, 'gpf.yaml'), project);
  await writeFile(join(cwd, 'maalinger.csv'), measurements());
  for (const [name, lines] of Object.entries(files)) await writeFile(join(cwd, name), `${lines.join('\n')}\n`);
  return cwd;
}

async function expectTranscript(name: string, cwd: string, args: readonly string[]): Promise<Run> {
  const made = await runGpf(args, { cwd });
  await expect(transcript(name, `gpf ${args.join(' ')}`, made, cwd)).toMatchFileSnapshot(`transcripts/${name}.md`);
  return made;
}

describe('gpf convert', () => {
  test('brings the rows of a registry for SKDE to measurements', async () => {
    const more = [
      'caregiver;2022;974753898;E2-03;0;1;20.03.2022',
      'caregiver;2022;974753898;E2-03;3;4;02.04.2022',
      'resident;2022;974753898;E2-03;1;1;02.04.2022',
    ];
    const cwd = await someProject({ 'skde.csv': [...skde, ...more] });
    const { exitCode } = await expectTranscript('convert-from-skde', cwd, ['convert', 'skde.csv']);
    expect(exitCode).toBe(0);
  });

  test('writes measurements that gpf validate finds nothing wrong with', async () => {
    const cwd = await someProject({ 'skde.csv': skde });
    await runGpf(['convert', 'skde.csv', '--out', 'ny.csv', '--quiet'], { cwd });
    const { findings } = JSON.parse((await runGpf(['validate', 'ny.csv', '--json'], { cwd })).out);
    expect(findings.map(({ severity }: { severity: string }) => severity)).not.toContain('error');
  });

  test('says why yearly numbers cannot become a run chart, and writes nothing', async () => {
    const rows = ['context,year,orgnr,ind_id,var,denominator', 'caregiver,2022,974753898,E2-03,70,100'];
    const cwd = await someProject({ 'aar.csv': rows });
    for (const language of languageIds) {
      const args = ['convert', 'aar.csv', '--lang', language];
      const { exitCode, out } = await expectTranscript(`convert-only-years.${language}`, cwd, args);
      expect(exitCode).toBe(1);
      expect(out).toBe('');
    }
  });

  test('counts the rows of rapwhale by the date that is asked for', async () => {
    const cwd = await someProject({ 'register.csv': rapwhale });
    const asked = ['convert', 'register.csv', '--unit', 'avdeling', '--indicator', 'E2-03'];
    const unclear = await expectTranscript('convert-which-date', cwd, asked);
    expect(unclear.exitCode).toBe(1);
    const { out } = await expectTranscript('convert-from-rapwhale.nn', cwd, [
      ...asked,
      ...['--date', 'utskrevet', '--lang', 'nn'],
    ]);
    expect(out).not.toContain('14.03');
  });

  test('writes nothing while rows are wrong, since sums without them would be too low', async () => {
    const cwd = await someProject({ 'skde.csv': [...skde, 'caregiver;2022;974753898;E2-03;7;1;20.03.2022'] });
    const { out, exitCode, err } = await runGpf(['convert', 'skde.csv'], { cwd });
    expect([out, exitCode]).toEqual(['', 1]);
    expect(err).toContain('Ingenting er skrevet, for 1 rad med feil');
  });

  test('stops at an identity number and never repeats it', async () => {
    const rows = [`${rapwhale[0]};merknad`, `${rapwhale[1]};15876299869`];
    const cwd = await someProject({ 'register.csv': rows });
    const { out, err, exitCode } = await runGpf(['convert', 'register.csv'], { cwd });
    expect(exitCode).toBe(1);
    expect(out + err).not.toContain('158762');
  });

  test('hands whole years on to SKDE, of what may be published', async () => {
    const { out } = await expectTranscript('convert-to-skde', await someProject(), ['convert', '--to', 'skde']);
    expect(out).toContain('"caregiver";2022;"974753898";"E2-03";78;222');
  });

  test('hands a line for each counted patient on to rapwhale, and reads it again as it was published', async () => {
    const cwd = await someProject();
    await runGpf(['convert', '--to', 'rapwhale', '--team', 'skogvang', '--out', 'logisk.csv'], { cwd });
    const lines = (await readFile(join(cwd, 'logisk.csv'), 'utf8')).trim().split('\r\n');
    expect(
      lines.slice(1).every((line) => /^"skogvang";"E2-03";"202[12]-\d\d";"(?:TRUE|FALSE)";"TRUE"$/.test(line)),
    ).toBe(true);
    const again = await runGpf(['convert', 'logisk.csv', '--json'], { cwd });
    const { rows }: { rows: readonly { period: { key: string }; numerator: number; denominator: number }[] } =
      JSON.parse(again.out);
    expect(rows).toHaveLength(20);
    expect(rows.map(({ period }) => period.key)).not.toContain('2021-03');
    expect(rows[0]).toMatchObject({ period: { key: '2021-01' }, numerator: 1, denominator: 13 });
  });

  test('leaves out a team whose data have errors, and says so', async () => {
    const cwd = await someProject();
    await writeFile(join(cwd, 'maalinger.csv'), `${measurements()}\nSkogvang;E2-03;2022-10;11;9\n`);
    const { err, out, exitCode } = await runGpf(['convert', '--to', 'rapwhale'], { cwd });
    expect(exitCode).toBe(1);
    expect(out).not.toContain('skogvang');
    expect(err).toContain('Ikke med, siden dataene har feil: Skogvang.');
  });

  test('says in gpf validate which command a registry sheet is for', async () => {
    const cwd = await someProject({ 'skde.csv': skde });
    const { out } = await runGpf(['validate', 'skde.csv'], { cwd });
    expect(out).toContain('Regn det om med gpf convert');
  });

  test('tells how it is misused', async () => {
    const cwd = await someProject({ 'register.csv': rapwhale });
    const runs = [
      ['convert'],
      ['convert', 'register.csv', '--to', 'excel'],
      ['convert', 'register.csv', '--date', 'behandlet', '--unit', 'avdeling', '--indicator', 'E2-03'],
      ['convert', 'register.csv', '--indicator', 'E2-33'],
      ['convert', 'register.csv', '--team', 'fjeldal'],
      ['convert', 'register.csv', '--out', 'register.csv'],
      ['convert', '--to', 'skde', '--every', 'month'],
    ];
    const pages: string[] = [];
    for (const args of runs) {
      const made = await runGpf(args, { cwd });
      expect(made.exitCode).toBe(2);
      pages.push(transcript('misuse-convert', `gpf ${args.join(' ')}`, made, cwd));
    }
    await expect(pages.join('\n')).toMatchFileSnapshot('transcripts/misuse-convert.md');
  });

  test('does what docs/bridges.md says, with the files that stand there', async () => {
    const page = await readFile('docs/bridges.md', 'utf8');
    const cwd = await newFolder();
    await mkdir(join(cwd, 'data'));
    await writeFile(join(cwd, 'maalinger.csv'), measurements().split('\n').slice(0, 25).join('\n'));
    for (const [, name = '', text = ''] of page.matchAll(/`(\S+)`:\n\n```text\n([^`]*)```/g)) {
      await writeFile(join(cwd, name), name === 'gpf.yaml' ? `data: [maalinger.csv]\n${text}` : text);
    }
    const commands = [...page.matchAll(/^npx gpf (.*)$/gm)].map(([, words = '']) => words);
    expect(commands).toHaveLength(4);
    for (const words of commands) {
      const { exitCode, err } = await runGpf(words.split(' '), { cwd });
      expect(`${words}: ${exitCode}`).toBe(`${words}: 0`);
      expect(err).toMatch(/Skrev [1-9]/);
    }
    expect(await readFile(join(cwd, 'data/skde.csv'), 'utf8')).toContain('"2022-03";1;2');
  });
});
