import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { newFolder, runGpf } from './run-gpf.ts';

const hostile = fileURLToPath(new URL('../corpus/templates/hostile/', import.meta.url));

describe('gpf template new', () => {
  it('writes a template to go on drawing, with a guide in the language of the user', async () => {
    const cwd = await newFolder();
    const run = await runGpf(['template', 'new', 'var mal', '--lang', 'nn'], { cwd });
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    const svg = await readFile(join(cwd, 'var mal.svg'), 'utf8');
    expect(svg).toContain('Ein mal for plakatar.');
    expect(svg).toContain('data-gpf="main-chart"');
    expect((await runGpf(['template', 'check', 'var mal.svg'], { cwd })).exitCode).toBe(0);
  });

  it('never writes over a file', async () => {
    const cwd = await newFolder();
    await writeFile(join(cwd, 'plakatmal.svg'), 'mitt');
    const run = await runGpf(['template', 'new'], { cwd });
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('plakatmal.svg finnes fra før');
    expect(await readFile(join(cwd, 'plakatmal.svg'), 'utf8')).toBe('mitt');
  });

  it('knows the name that was meant', async () => {
    const run = await runGpf(['template', 'new', 'x.svg', '--from', 'taem'], { cwd: await newFolder() });
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('Mente du «team»?');
  });
});

describe('gpf template check', () => {
  it('names the element and the line of what is refused', async () => {
    const run = await runGpf(['template', 'check', join(hostile, 'onload.svg')]);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('«svg page» har en hendelse som kjører kode');
    expect(run.out).toContain('kan ikke brukes: 1 feil');
  });

  it('tells of a template what it has, what it lacks, and what could be better', async () => {
    const cwd = await newFolder();
    await writeFile(
      join(cwd, 'min.svg'),
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="297mm" height="420mm" viewBox="0 0 297 420">
        <rect id="gpf:title" x="20" y="20" width="200" height="30"/>
        <rect id="gpf:aim" x="20" y="40" width="300" height="3"/>
        <g style="display:none"><rect id="gpf:changes" width="50" height="50"/></g>
        <text>Vår kommune</text>
      </svg>`,
    );
    const run = await runGpf(['template', 'check', 'min.svg'], { cwd });
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    await expect(run.out).toMatchFileSnapshot('transcripts/template-check.nb.txt');
  });

  const page = (inner: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="594mm" height="841mm" viewBox="0 0 594 841">${inner}</svg>`;

  async function check(content: string | Uint8Array): ReturnType<typeof runGpf> {
    const cwd = await newFolder();
    await writeFile(join(cwd, 'min.svg'), content);
    return runGpf(['template', 'check', 'min.svg'], { cwd });
  }

  it('refuses what a slot says of itself and cannot be used, by element and attribute', async () => {
    const run = await check(page('<rect data-gpf="title" width="400" height="90" data-gpf-size="stor"/>'));
    expect(run.exitCode).toBe(2);
    expect(run.err).toMatch(/«rect title data-gpf-size» har en verdi som ikke\s+kan brukes/);
  });

  it('knows the slot that was meant, and says where all names are', async () => {
    const run = await check(page('<rect data-gpf="tittel" width="400" height="90"/>'));
    expect(run.err).toContain('Mente du «title»?');
    expect(run.err).toMatch(/gpf template\s+check team/);
  });

  it('advises where letters are pale on white, or smaller than those of such a slot are', async () => {
    const run = await check(page('<rect data-gpf="title" width="400" height="90" fill="#eee" data-gpf-size="20"/>'));
    expect(run.out).toContain('title får tekst i en lys farge. På hvitt er kontrasten 1,1:1');
    expect(run.out).toContain(
      'title får små bokstaver: høyst 20 punkter. På en side så stor som denne bør de være minst 72.',
    );
  });

  it('says that a template without slots is not filled', async () => {
    const run = await check(page('<path d="M0 0h9"/>'));
    expect(run.exitCode).toBe(0);
    expect(run.out).toContain('Malen har ingen felt, så ingenting blir fylt.');
  });

  it.each([
    ['nothing', ''],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['a Word document', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe])],
    ['YAML', 'name: Nettverket\nteams:\n  - id: a\n'],
  ])('says of %s that it is no drawing', async (_, content) => {
    const run = await check(content);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('filen er ikke en SVG-tegning');
  });

  it('gives the same as JSON', async () => {
    const run = await runGpf(['template', 'check', 'team', '--json']);
    const check = JSON.parse(run.out);
    expect(check).toMatchObject({
      file: 'team',
      page: { width: 594, height: 841 },
      findings: [],
    });
    expect(check.slots.map(({ id }: { id: string }) => id)).toContain('main-chart');
  });
});

describe('gpf template', () => {
  it('says what can be done with it', async () => {
    const run = await runGpf(['template']);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('Skriv new, check eller preview etter gpf template.');
  });
});

describe('gpf template preview', () => {
  it.each(['short', 'usual', 'long'])('fills a template with %s invented texts', async (texts) => {
    const cwd = await newFolder();
    const run = await runGpf(['template', 'preview', 'team', '--texts', texts], { cwd });
    expect(run.exitCode, run.err).toBe(0);
    const svg = await readFile(join(cwd, 'preview.svg'), 'utf8');
    expect(svg).toContain('Oppdiktede tall');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('replaces an earlier preview, and no other file', async () => {
    const cwd = await newFolder();
    await runGpf(['template', 'new', 'min.svg'], { cwd });
    expect((await runGpf(['template', 'preview', 'min.svg'], { cwd })).exitCode).toBe(0);
    expect((await runGpf(['template', 'preview', 'min.svg'], { cwd })).exitCode).toBe(0);
    const run = await runGpf(['template', 'preview', 'min.svg', '--out', 'min.svg'], { cwd });
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('min.svg finnes fra før');
  });
});

describe('gpf report --template', () => {
  const example = fileURLToPath(new URL('../../examples/network', import.meta.url));

  it('draws the posters with a template of the user, and says of itself what it must', async () => {
    const cwd = await newFolder();
    await writeFile(
      join(cwd, 'min.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="420mm" viewBox="0 0 297 420"><rect width="297" height="40" fill="#123456"/><rect id="gpf:main-chart" x="20" y="60" width="257" height="160"/></svg>',
    );
    const words = ['report', example, '--template', 'min.svg', '--team', 'fjelldal', '--format', 'svg', '--out', 'ut'];
    const run = await runGpf(words, { cwd });
    expect(run.exitCode, run.err).toBe(0);
    const svg = await readFile(join(cwd, 'ut/posters/fjelldal.svg'), 'utf8');
    expect(svg).toContain('width="297mm" height="420mm"');
    expect(svg).toContain('fill="#123456"');
    expect(svg).toContain('Oppdikta tal');
  });

  it('refuses a template, with its line, and writes nothing', async () => {
    const cwd = await newFolder();
    const run = await runGpf(['report', example, '--template', join(hostile, 'script.svg'), '--out', 'ut'], { cwd });
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('script.svg');
    expect(run.err).toContain('«script s1» inneholder et skript');
    await expect(readFile(join(cwd, 'ut/index.html'))).rejects.toThrow();
  });

  it('knows the template that was meant, and lists those that there are', async () => {
    const run = await runGpf(['report', example, '--template', 'tem'], { cwd: await newFolder() });
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('Mente du «team»?');
    expect(run.err).toContain('eller skriv navnet på en SVG-fil');
  });
});
