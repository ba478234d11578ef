import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { newFolder, runGpf } from './run-gpf.ts';
import { transcript } from './transcript.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const counts = [3, 5, 8, 4, 7, 9, 6, 3, 8, 5, 7, 4, 13, 15, 18, 12, 17, 19, 16, 13, 18, 15, 17, 12];
const rows = counts.map((count, index) => {
  const period = `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  return `Fjelldal;sykepleier-3-dager;${period};${count};20`;
});

/** A project of a team that went from one level to another with a change that it wrote down. */
async function projectThatRose(config: string): Promise<string> {
  const folder = await newFolder();
  await writeFile(join(folder, 'data.csv'), ['team;indikator;periode;teller;nevner', ...rows].join('\n'));
  await writeFile(join(folder, 'tiltak.csv'), 'team;dato;tiltak\nFjelldal;10.01.2022;Telefon før utskriving\n');
  await writeFile(join(folder, 'gpf.yaml'), config);
  return folder;
}

const teams = 'teams:\n  - { id: fjelldal, name: Fjelldal kommune, aliases: [Fjelldal] }\n';

describe('gpf analyze --propose', () => {
  test('on the example says for every series why no phase is proposed', async () => {
    const run = await runGpf(['analyze', 'examples/network', '--propose'], { cwd: root });
    expect(run.exitCode).toBe(0);
    const page = transcript('Proposals for the example', 'gpf analyze examples/network --propose', run);
    await expect(page).toMatchFileSnapshot('transcripts/propose-network.md');
  });

  test('proposes a phase with its grounds, and changes nothing', async () => {
    const folder = await projectThatRose(teams);
    const run = await runGpf(['analyze', '--propose'], { cwd: folder });
    const page = transcript('A proposal', 'gpf analyze --propose', run, folder);
    await expect(page).toMatchFileSnapshot('transcripts/propose-a-phase.md');
    const again = await runGpf(['analyze'], { cwd: folder });
    expect(JSON.parse(again.out).series[0].analysis.phases).toHaveLength(1);
  });

  test('gives lines that make the phase when they are pasted', async () => {
    const folder = await projectThatRose(teams);
    const { out } = await runGpf(['analyze', '--propose', '--json'], { cwd: folder });
    const { lines } = JSON.parse(out).proposals[0].yaml;
    await writeFile(join(folder, 'gpf.yaml'), `${teams}${lines.join('\n')}\n`);
    const { phases } = JSON.parse((await runGpf(['analyze'], { cwd: folder })).out).series[0].analysis;
    expect(phases.map(({ from }: { from: string }) => from)).toEqual(['2021-01', '2022-01']);
    const after = await runGpf(['analyze', '--propose'], { cwd: folder });
    expect(after.out.replaceAll(/\s+/g, ' ')).toContain('en fase begynner der fra før');
  });

  test('tells the errors of the project file where they stop it, and counts those of left-out teams', async () => {
    const wrong = await projectThatRose(`${teams}sereis: []\nminDenominator: x\n`);
    const stopped = await runGpf(['analyze', '--propose'], { cwd: wrong });
    expect(stopped).toMatchObject({ exitCode: 2, out: '' });
    expect(stopped.err).toContain('gpf.yaml');
    expect(stopped.err).toContain('config-invalid');
    const folder = await projectThatRose(teams);
    await writeFile(
      join(folder, 'data.csv'),
      ['team;indikator;periode;teller;nevner', ...rows, `${rows[0]}x`].join('\n'),
    );
    const left = await runGpf(['analyze', '--propose'], { cwd: folder });
    expect(left.exitCode).toBe(1);
    expect(left.out).toContain('Uten forslag fordi dataene har feil: Fjelldal kommune. gpf validate viser');
  });

  test('is no table: with --format csv it is wrong usage', async () => {
    const run = await runGpf(['analyze', '--propose', '--format', 'csv'], { cwd: root });
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    expect(run.err).toContain('--propose og --format csv kan ikke brukes sammen');
  });
});
