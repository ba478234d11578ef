import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { newFolder, runGpf } from './run-gpf.ts';

/** Minutes of five visits in each of 24 months: 40 of them at first, then 30, and each a little different. */
const visits = Array.from({ length: 24 }, (_, index) => {
  const month = `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const level = (index < 12 ? 40 : 30) + ((index * 7) % 5);
  return [-4, -1, 0, 2, 5].map((differs) => `Fjelldal;tid;${month};${level + differs}`);
}).flat();

const config = (series: string, more = '') => `indicators:
  - { id: tid, name: Tid til første besøk, measure: value, unit: minutter, direction: ned }
teams: [{ id: fjelldal, name: Fjelldal, poster: { title: Trygt heim, mainIndicator: tid } }]
data: [data/*.csv]
series: [{ indicator: tid, ${series} }]
${more}`;

async function projectWith(yaml: string, rows: readonly string[] = visits): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data', 'fjelldal.csv'), ['team;indikator;periode;verdi', ...rows].join('\r\n'));
  await writeFile(join(folder, 'gpf.yaml'), yaml);
  return folder;
}

describe('a project with subgroups', () => {
  let folder = '';
  let told = '';

  beforeAll(async () => {
    folder = await projectWith(config('chart: xbar, phases: [2022-01], targets: [{ value: 35 }]'));
    const run = await runGpf(['report'], { cwd: folder });
    expect(run.exitCode).toBe(0);
    told = run.out.replace(/\s+/g, ' ');
  });

  test('has its reading told', () => {
    expect(told).toContain('120 målinger fra 1 team');
    expect(told).toContain('fra 42,2 minutter til 32,5 minutter, delt ved januar 2022');
  });

  test('has its poster drawn, with a point for each month and its limits', async () => {
    const svg = await readFile(join(folder, 'report', 'posters', 'fjelldal.svg'), 'utf8');
    expect(svg).toContain('xbar-diagram');
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(await readFile(join(folder, 'report', 'index.html'), 'utf8')).toContain('5 målinger i gruppen');
  });

  test('has the size of each subgroup in the analysis, and no single value', async () => {
    const run = await runGpf(['analyze'], { cwd: folder });
    const { series } = JSON.parse(run.out);
    expect(series).toHaveLength(1);
    const { chart, points, phases } = series[0].analysis;
    expect([chart, points.length, phases.length]).toEqual(['xbar', 24, 2]);
    expect(new Set(points.map((point: { subgroupSize: number }) => point.subgroupSize))).toEqual(new Set([5]));
    expect(points[0]).toMatchObject({ period: '2021-01', value: 40.4 });
    expect(points[0].lower).toBeLessThan(points[0].centerLine);
  });
});

describe('the same rows', () => {
  test('on a chart of spread are read as spread, without a goal', async () => {
    const folder = await projectWith(config('chart: s, targets: [{ value: 35 }]'));
    const { out } = await runGpf(['report'], { cwd: folder });
    expect(out.replace(/\s+/g, ' ')).toMatch(/[Ss]predning/);
    expect(out).not.toContain('målet på');
    expect(await readFile(join(folder, 'report', 'posters', 'fjelldal.svg'), 'utf8')).not.toContain('Mål 35');
  });

  test('on a run chart are counted twice, which is an error', async () => {
    const folder = await projectWith(config('chart: run'));
    const { exitCode, out } = await runGpf(['validate'], { cwd: folder });
    expect(exitCode).toBe(1);
    expect(out).toContain('står mer enn én gang');
  });
});

describe('what does not fit in gpf.yaml', () => {
  test('is told with its line, and the report is made all the same', async () => {
    const folder = await projectWith(
      config('chart: xbar, rules: nhs, baseline: { points: 6 }, phases: [2021-06, 2030-01]'),
    );
    const { exitCode, out } = await runGpf(['validate', '--json'], { cwd: folder });
    expect(exitCode).toBe(0);
    const { findings } = JSON.parse(out);
    const seen = findings.map(({ code, file, line, column }: Record<string, unknown>) => [code, file, line, column]);
    expect(seen).toEqual([
      ['rules-do-not-fit-chart', 'gpf.yaml', 5, 'series[0].rules'],
      ['phase-begins-at-no-point', 'gpf.yaml', 5, 'series[0].phases[1]'],
      ['short-baseline', 'gpf.yaml', 5, 'series[0].baseline'],
      ['short-phase', 'gpf.yaml', 5, 'series[0].phases[0]'],
    ]);
    const report = await runGpf(['report'], { cwd: folder });
    expect(report.exitCode).toBe(0);
    const { series } = JSON.parse(await readFile(join(folder, 'report', 'analysis.json'), 'utf8'));
    expect(series[0].analysis.rules).toBe('anhoej');
  });
});
