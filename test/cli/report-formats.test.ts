import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { lying, papers } from '../../src/poster/paper.ts';
import { newFolder, runGpf } from './run-gpf.ts';
import { transcript } from './transcript.ts';

const config = [
  'teams:',
  '  - id: fjelldal',
  '    name: Fjelldal kommune',
  '    language: nn',
  '    poster:',
  '      title: Trygt heim «på ørska» – æ, ø og å',
  '      background: Mange kom heim seint på dagen utan at nokon visste det. Seks av ti venta meir enn tre dagar.',
  '      askUs: Spør oss om telefonrutinen',
  'data: [data/*.csv]',
].join('\n');

async function projectOf(): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'data'));
  const rows = Array.from({ length: 14 }, (_, index) => {
    const month = `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    return `fjelldal;sykepleier-3-dager;${month};${index < 7 ? 4 : 8};10`;
  });
  await writeFile(join(folder, 'gpf.yaml'), config);
  await writeFile(join(folder, 'data', 'alle.csv'), ['team;indikator;periode;teller;nevner', ...rows].join('\r\n'));
  return folder;
}

const poster = (folder: string, ending: string) => join(folder, 'report', 'posters', `fjelldal.${ending}`);

/** What a program of poppler says of a PDF. */
const ask = (program: string, ...words: readonly string[]): string =>
  execFileSync(program, [...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

function hasPoppler(): boolean {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const sheets = [
  { size: 'A3-landscape', paper: lying(papers.a3) },
  { size: '50×70', paper: papers['50x70'] },
];

describe('gpf report --size', () => {
  test('draws posters on the sheet that is asked for, right to a tenth of a millimetre', async () => {
    const folder = await projectOf();
    for (const { size, paper } of sheets) {
      const run = await runGpf(['report', '--size', size, '--format', 'svg,pdf'], { cwd: folder });
      expect(run, size).toMatchObject({ exitCode: 0, err: '' });
      const svg = await readFile(poster(folder, 'svg'), 'utf8');
      expect(svg, size).toContain(`width="${paper.width}mm" height="${paper.height}mm"`);
      const pdf = await readFile(poster(folder, 'pdf'), 'latin1');
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect((Number(width) / 72) * 25.4, size).toBeCloseTo(paper.width, 1);
      expect((Number(height) / 72) * 25.4, size).toBeCloseTo(paper.height, 1);
    }
  });

  test('gives no proof on A4 of what is A4', async () => {
    const folder = await projectOf();
    await runGpf(['report', '--size', 'a4'], { cwd: folder });
    expect(await readdir(join(folder, 'report', 'posters'))).not.toContain('a4');
    await runGpf(['report'], { cwd: folder });
    expect(await readdir(join(folder, 'report', 'posters', 'a4'))).toEqual(['fjelldal.pdf']);
  });
});

describe('gpf report --format', () => {
  test('makes pictures as wide as they are asked to be, which say how large they print', async () => {
    const folder = await projectOf();
    const run = await runGpf(['report', '--format', 'png', '--width', '700'], { cwd: folder });
    expect(run.out).toContain('Laget 1 plakat (PNG)');
    const bytes = await readFile(poster(folder, 'png'));
    const { width, height } = PNG.sync.read(bytes);
    expect([width, height]).toEqual([700, 991]);
    expect(bytes.readUInt32BE(41)).toBe(Math.round((700 / 594) * 1000));
  });

  test('takes away what it made earlier in a format that is no longer asked for, and nothing that others made', async () => {
    const folder = await projectOf();
    await runGpf(['report', '--format', 'svg,pdf,png', '--width', '200'], { cwd: folder });
    const all = ['a4', 'fjelldal.pdf', 'fjelldal.png', 'fjelldal.svg'];
    expect((await readdir(join(folder, 'report', 'posters'))).sort()).toEqual(all);
    const other = new PNG({ width: 2, height: 2 });
    await writeFile(poster(folder, 'png'), PNG.sync.write(other));
    await runGpf(['report', '--format', 'svg'], { cwd: folder });
    expect((await readdir(join(folder, 'report', 'posters'))).sort()).toEqual(['a4', 'fjelldal.png', 'fjelldal.svg']);
    expect(await readdir(join(folder, 'report', 'posters', 'a4'))).toEqual([]);
  });

  test('leaves a PDF that somebody else made', async () => {
    const folder = await projectOf();
    await mkdir(join(folder, 'report', 'posters'), { recursive: true });
    await writeFile(poster(folder, 'pdf'), '%PDF-1.7\n<pdf:Keywords>gpf, plakat</pdf:Keywords>');
    await runGpf(['report', '--format', 'svg'], { cwd: folder });
    expect(await readdir(join(folder, 'report', 'posters'))).toEqual(['fjelldal.pdf', 'fjelldal.svg']);
  });

  test('is told what it may be where it is wrong', async () => {
    const folder = await projectOf();
    const cases = [
      { name: 'report-format-unknown', args: ['report', '--format', 'svg,jpg'] },
      { name: 'report-size-unknown', args: ['report', '--size', 'a5'] },
      { name: 'report-dpi-too-high', args: ['report', '--format', 'png', '--dpi', '1200'] },
      { name: 'report-dpi-without-png', args: ['report', '--dpi', '150'] },
      { name: 'report-dpi-and-width', args: ['report', '--format', 'png', '--dpi', '100', '--width', '900'] },
    ];
    for (const { name, args } of cases) {
      const run = await runGpf(args, { cwd: folder });
      expect(run.exitCode, name).toBe(2);
      const page = transcript(`Misuse of gpf report: ${name.replace('report-', '')}`, `gpf ${args.join(' ')}`, run);
      await expect(page).toMatchFileSnapshot(`transcripts/${name}.md`);
    }
    expect(await readdir(folder)).not.toContain('report');
  });
});

describe.skipIf(!hasPoppler())('a PDF, as poppler reads it (skipped where poppler-utils is not installed)', () => {
  let file = '';
  let folder = '';

  beforeAll(async () => {
    folder = await projectOf();
    await runGpf(['report', '--format', 'pdf'], { cwd: folder });
    file = poster(folder, 'pdf');
  });

  test('is tagged, titled, dated by its data, one page of A1', () => {
    const info = ask('pdfinfo', file);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Title: +Plakat: Trygt heim «på ørska» – æ, ø og å, Fjelldal kommune$/m);
    expect(info).toMatch(/^Keywords: .+, gpf \S+, gpf-poster$/m);
    expect(info).toMatch(/^Page size: +1683\.78 x 2383\.94 pts \(A1\)$/m);
    expect(info).toMatch(/^Pages: +1$/m);
    expect(info).toMatch(/^CreationDate: +.*Feb 28 .*2022/m);
    expect(ask('pdfinfo', '-js', file).trim()).toBe('');
  });

  test('holds what it uses of the one font, and no other', () => {
    const rows = ask('pdffonts', file).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+SourceSans3-\w+ .+ yes yes yes /);
  });

  test('gives its words in the order in which they are read', () => {
    const words = ask('pdftotext', '-raw', file, '-').replace(/\s+/g, ' ');
    const order = [
      'Trygt heim «på ørska» – æ, ø og å',
      'Data til og med februar 2022',
      'Bakgrunn',
      'Mange kom heim seint på dagen utan at nokon visste det. Seks av ti venta meir enn tre dagar.',
      'oppfølging av sjukepleiar',
      'Spør oss om telefonrutinen',
    ];
    const places = order.map((text) => words.indexOf(text));
    expect(places, words).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('has headings, paragraphs and pictures for those who hear it', () => {
    const structure = ask('pdfinfo', '-struct', file);
    expect(structure).toMatch(/^Document\n/);
    expect(structure.match(/^ +H1/gm)).toHaveLength(1);
    expect(structure.match(/^ +H2/gm)?.length).toBeGreaterThan(1);
    expect(structure.match(/^ +Figure/gm)).toHaveLength(1);
  });

  test('has the frame of a page that is not to be shared', async () => {
    await runGpf(['report', '--internal', '--team', 'fjelldal', '--format', 'pdf'], { cwd: folder });
    const internal = join(folder, 'report-internal', 'fjelldal', 'posters', 'fjelldal');
    const at = await newFolder();
    execFileSync('pdftoppm', ['-r', '20', '-png', '-singlefile', `${internal}.pdf`, join(at, 'page')]);
    const { data, width, height } = PNG.sync.read(await readFile(join(at, 'page.png')));
    const colorAt = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
    for (const [x, y] of [
      [3, height / 2],
      [width - 4, height / 2],
      [width / 2, 3],
      [width / 2, height - 4],
    ] as const) {
      expect(colorAt(Math.round(x), Math.round(y))).toEqual([0xb4, 0x50, 0x1a]);
    }
    expect(ask('pdftotext', `${internal}.pdf`, '-')).toContain('skal ikkje delast');
  });
});
