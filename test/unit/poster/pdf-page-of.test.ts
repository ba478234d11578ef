import { describe, expect, it } from 'vitest';
import { papers } from '../../../src/poster/paper.ts';
import { type PdfPageOptions, pdfPageOf } from '../../../src/poster/pdf-page-of.ts';
import type { PlannedBlock, PosterPlan } from '../../../src/poster/poster-plan.ts';
import type { PdfPicture, PdfText } from '../../../src/render/pdf-page.ts';
import { fontSet } from '../typography/source-sans.ts';
import { bareTeam, contentOf, planOf, team, withOthers } from './example-poster.ts';

const full = planOf(contentOf({ series: withOthers(4) }));

const pageOf = (plan: PosterPlan, more: Partial<PdfPageOptions> = {}) =>
  pdfPageOf(plan, {
    drawings: plan.charts.map(({ size }, index) => ({ ...size, body: `<text>chart ${index}</text>` })),
    font: { family: 'Source Sans 3', lacks: fontSet.lacks },
    paper: papers.a1,
    framed: false,
    created: null,
    ...more,
  });

const textsIn = (page: ReturnType<typeof pageOf>): readonly PdfText[] =>
  page.parts.filter((part) => part.kind === 'text');
const picturesIn = (page: ReturnType<typeof pageOf>): readonly PdfPicture[] =>
  page.parts.filter((part) => part.kind === 'picture');
const linesOf = ({ elements }: PlannedBlock): readonly string[] =>
  elements.flatMap((element) => (element.kind === 'text' ? element.text : []));

describe('pdfPageOf', () => {
  it('holds every text of the plan once, each slot in the order in which it was laid', () => {
    const written = textsIn(pageOf(full)).flatMap(({ lines }) => lines);
    expect([...written].sort()).toEqual(full.blocks.flatMap(linesOf).sort());
    for (const block of full.blocks) expect(written.join('\n')).toContain(linesOf(block).join('\n'));
  });

  it('tells the story before the reading, the reading before its chart, and the method last', () => {
    const parts = pageOf(full).parts.map((part) => (part.kind === 'text' ? part.lines.join(' ') : 'chart'));
    const place = (text: RegExp): number => parts.findIndex((part) => text.test(part));
    const order = [/^Trygt hjem/, /^Bakgrunn$/, /^Nå får 69 %/, /^chart$/, /^Andre målepunkter$/, /^Svart linje/];
    const places = order.map(place);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('has the outline of a document: a title, headings of slots, names of charts', () => {
    const headings = textsIn(pageOf(full)).filter(({ level }) => level !== null);
    expect(headings.filter(({ level }) => level === 1).map(({ lines }) => lines.join(' '))).toEqual([
      'Trygt hjem: sykepleier på plass',
    ]);
    expect(headings.filter(({ level }) => level === 3)).toHaveLength(4);
    const named = headings.filter(({ level }) => level === 2).map(({ lines }) => lines.join(' '));
    expect(named).toEqual(expect.arrayContaining(['Bakgrunn', 'Målet vårt', 'Andre målepunkter']));
    expect(named.join(' ')).toContain('Nå får 69 % oppfølging.');
  });

  it('begins with the headline where there is no title', () => {
    const blocks = full.blocks.filter(({ slot }) => slot !== 'title');
    const [first] = textsIn(pageOf({ ...full, blocks }));
    expect(first).toMatchObject({ level: 1, lines: [expect.stringContaining('Nå får 69 % oppfølging.')] });
  });

  it('leaves no level out where a template has no place for a title', () => {
    const blocks = full.blocks.filter(({ slot }) => slot !== 'title' && slot !== 'headline');
    const found = textsIn(pageOf({ ...full, blocks })).flatMap(({ level }) => level ?? []);
    expect(found[0]).toBe(1);
    found.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((found[index - 1] ?? 0) + 1);
    });
  });

  it('keeps the lines of a paragraph together, as far from each other as in the plan', () => {
    const long = planOf(
      contentOf({ team: team({ background: 'Mange kom sent hjem uten at noen visste det. '.repeat(6) }) }),
    );
    const background = long.blocks.find(({ slot, part }) => slot === 'background' && part === 'body');
    const lines = background ? linesOf(background) : [];
    const [first, second] = (background?.elements ?? []).filter((element) => element.kind === 'text');
    const written = textsIn(pageOf(long)).find((text) => text.lines[0] === lines[0]);
    expect(lines.length).toBeGreaterThan(1);
    expect(written?.lines).toEqual(lines);
    expect(written?.step).toBeCloseTo((second?.y ?? 0) - (first?.y ?? 0), 3);
  });

  it('puts everything where the SVG has it, whatever the paper', () => {
    const [onA1, onA3] = [pageOf(full), pageOf(full, { paper: papers.a3 })];
    expect([onA3.width, onA3.height]).toEqual([297, 420]);
    textsIn(onA1).forEach((text, index) => {
      const small = textsIn(onA3)[index];
      expect(small?.size).toBeCloseTo(text.size / 2, 0);
      expect(small?.x).toBeCloseTo(text.x / 2, -1);
    });
  });

  it('tells in words what every chart shows', () => {
    const pictures = picturesIn(pageOf(full));
    expect(pictures).toHaveLength(full.charts.length);
    expect(pictures[0]?.alt).toMatch(/^Oppfølging sykepleier\. Nå får 69 % oppfølging\. Før var det 41 %\./);
    expect(pictures.every(({ alt }) => alt.length > 20)).toBe(true);
  });

  it('draws beneath, and says nothing of, what only decorates', () => {
    const { background } = pageOf(full);
    expect(background).toContain('<circle');
    expect(background).not.toContain('<text');
    expect(background).not.toContain('gpf-frame');
    expect(pageOf(full, { framed: true }).background).toContain('gpf-frame');
  });

  it('is dated by its newest data, or as it is told, and never by the clock', () => {
    const seconds = (text: string): number => Date.parse(text) / 1000;
    expect(pageOf(full).created).toBe(seconds('2022-12-31'));
    expect(pageOf(full, { created: 1_700_000_000 }).created).toBe(1_700_000_000);
    expect(pageOf(planOf(contentOf({ team: bareTeam, series: [] }))).created).toBe(seconds('2000-01-01'));
  });

  it('draws a square for what the font has no letter for', () => {
    const strange = planOf(contentOf({ team: team({ title: 'Trygt 漢 hjem 👩🏽', background: null }) }));
    const title = textsIn(pageOf(strange)).find(({ level }) => level === 1);
    expect(title?.lines.join(' ')).toBe('Trygt □ hjem □');
  });

  it('takes the one font that there is, also where a template was drawn with another', () => {
    const decoration = '<text font-family="Arial" style="font-family:Times, serif;fill:red">Hei</text>';
    const { background } = pageOf({ ...full, decoration });
    expect(background).toContain('<text font-family="Source Sans 3" style="font-family:Source Sans 3;fill:red">');
    expect(background).not.toMatch(/Arial|Times/);
  });

  it('changes nothing but the font in styles as they are escaped, with or without a semicolon behind them', () => {
    const decoration =
      '<style>.a{font-family:Arial}&#10;.b{fill:red}</style><text style="font-family:&#39;Open Sans&#39;, &quot;X&quot;;fill:red">Hei</text>';
    expect(pageOf({ ...full, decoration }).background).toContain(
      '<style>.a{font-family:Source Sans 3}&#10;.b{fill:red}</style><text style="font-family:Source Sans 3;fill:red">Hei</text>',
    );
  });
});
