import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPage } from '../../../src/cli/draw-page.ts';
import type { DrawingTools } from '../../../src/cli/drawing-tools.ts';
import type { DrawnPage } from '../../../src/cli/drawn-page.ts';
import { openWriters } from '../../../src/cli/open-writers.ts';
import type { PageSettings } from '../../../src/cli/page-formats/page-format.ts';
import { readDrawingTools } from '../../../src/cli/read-drawing-tools.ts';
import { tellMissingFormats } from '../../../src/cli/tell-missing-formats.ts';
import { writePages } from '../../../src/cli/write-pages.ts';
import { nb } from '../../../src/language/nb.ts';
import { lying, papers } from '../../../src/poster/paper.ts';
import { contentOf, planOf, withOthers } from '../poster/example-poster.ts';

let tools: DrawingTools;
let page: DrawnPage;

const settings: PageSettings = { pixels: { kind: 'per-inch', number: 30 }, created: null };
const fails = () => Promise.reject(new Error('Cannot find package'));

beforeAll(async () => {
  tools = await readDrawingTools();
  page = await drawPage(planOf(contentOf({ series: withOthers(2) })), { messages: nb, gatherings: [] }, tools);
});

describe('writePages', () => {
  it('writes each page in each format, and a proof on A4 of what is larger', async () => {
    const onA4 = { ...page, paper: papers.a4 };
    const pages = [
      { name: 'posters/fjelldal', page },
      { name: 'network', page: onA4 },
    ];
    const { files, formats, missing } = await writePages(pages, { ...settings, formats: ['svg', 'pdf'] }, tools);
    expect(files.map(({ path }) => path)).toEqual([
      'posters/fjelldal.svg',
      'posters/fjelldal.pdf',
      'posters/a4/fjelldal.pdf',
      'network.svg',
      'network.pdf',
    ]);
    expect([formats, missing]).toEqual([['svg', 'pdf'], []]);
  });

  it.each(
    Object.entries(papers).flatMap(([name, paper]) => [
      { name, paper },
      { name: `${name} lying`, paper: lying(paper) },
    ]),
  )('is right to a tenth of a millimetre on $name', async ({ paper }) => {
    const drawn = await drawPage(page.plan, { messages: nb, gatherings: [], paper }, tools);
    const { files } = await writePages([{ name: 'a', page: drawn }], { ...settings, formats: ['svg', 'pdf'] }, tools);
    const [svg = '', pdf = ''] = files.map(({ content }) => Buffer.from(content).toString('latin1'));
    expect(svg).toContain(`width="${paper.width}mm" height="${paper.height}mm"`);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect(Math.abs((Number(width) / 72) * 25.4 - paper.width)).toBeLessThan(0.05);
    expect(Math.abs((Number(height) / 72) * 25.4 - paper.height)).toBeLessThan(0.05);
  });

  it('makes PNG files of the width that is asked for', async () => {
    const sizeAt = async (pixels: PageSettings['pixels']) => {
      const writing = { ...settings, pixels, formats: ['png'] as const };
      const { files } = await writePages([{ name: 'a', page }], writing, tools);
      const { width, height } = PNG.sync.read(Buffer.from(files[0]?.content ?? ''));
      return [width, height];
    };
    expect(await sizeAt({ kind: 'per-inch', number: 30 })).toEqual([702, 994]);
    expect(await sizeAt({ kind: 'across', number: 594 })).toEqual([594, 841]);
  });

  it('goes on without what is not installed, and never writes nothing', async () => {
    const lacking = { ...tools, writers: openWriters(tools.fontFiles, { pdf: fails, png: fails }) };
    const write = (formats: readonly ('svg' | 'pdf' | 'png')[]) =>
      writePages([{ name: 'a', page }], { ...settings, formats }, lacking);
    expect(await write(['svg', 'pdf'])).toMatchObject({
      formats: ['svg'],
      missing: ['pdf'],
      files: [{ path: 'a.svg' }],
    });
    expect(await write(['pdf', 'png'])).toMatchObject({ formats: ['svg'], missing: ['pdf', 'png'] });
  });
});

describe('tellMissingFormats', () => {
  const tell = (isFormatNamed: boolean) => {
    const said: string[] = [];
    const host = { err: (text: string) => void said.push(text), cwd: process.cwd() };
    const context = { host } as unknown as Parameters<typeof tellMissingFormats>[2];
    return { exitCode: tellMissingFormats(['pdf'], { isFormatNamed }, context, nb), said: said.join('') };
  };

  it('says in one line what installs it', () => {
    expect(tell(false).said).toMatch(
      /^PDF er ikke laget: .+ {2}npm install @myriaddreamin\/typst-ts-node-compiler@\d+\.\d+\.\d+\n$/,
    );
  });

  it('fails only for those who asked for the format', () => {
    expect([tell(false).exitCode, tell(true).exitCode]).toEqual([0, 3]);
  });
});
