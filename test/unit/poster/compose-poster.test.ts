import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { composePoster, type Drawn } from '../../../src/poster/compose-poster.ts';
import { lying, papers, safeMargin, viewOn } from '../../../src/poster/paper.ts';
import type { PosterPlan } from '../../../src/poster/poster-plan.ts';
import { textsOf } from '../../../src/poster/texts-of.ts';
import { contentOf, planOf, readSeries, series, team, twelve, withOthers } from './example-poster.ts';

const plain = planOf(contentOf({ series: withOthers(2) }));

const drawingsFor = ({ charts }: PosterPlan): Drawn['drawings'] =>
  charts.map(({ size }, index) => ({ ...size, body: `<g id="chart-${index}"><text>69 %</text></g>` }));
const compose = (plan: PosterPlan, more: Partial<Drawn> = {}): string =>
  composePoster(plan, { drawings: drawingsFor(plan), fontCss: '', ...more });

interface Seen {
  readonly elements: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
  readonly text: Readonly<Record<string, string>>;
}

/** A strict parser's view of an SVG file; throws where it is not well-formed. */
function parse(svg: string): Seen {
  const parser = new SaxesParser();
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const open: string[] = [];
  const text: Record<string, string> = {};
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes });
    open.push(name);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (content) => {
    const name = open.at(-1) ?? '';
    text[name] = (text[name] ?? '') + content;
  });
  parser.write(svg).close();
  return { elements, text };
}

describe('composePoster', () => {
  it('makes one picture with a title, the readings, a language and real millimetres', () => {
    const { elements, text } = parse(compose(plain));
    expect(elements[0]?.attributes).toMatchObject({
      width: '594mm',
      height: '841mm',
      viewBox: '0 0 594 841',
      role: 'img',
      lang: 'nb',
      'aria-labelledby': 'gpf-title gpf-desc',
    });
    expect(text['title']).toBe('Plakat: Trygt hjem: sykepleier på plass, Fjelldal kommune');
    expect(text['desc']).toContain('Nå får 69 % oppfølging. Før var det 41 %.');
  });

  it('keeps the numbers behind it as JSON', () => {
    expect(JSON.parse(parse(compose(plain)).text['metadata'] ?? '')).toEqual(plain.metadata);
  });

  it('puts each chart into its place, hidden from screen readers', () => {
    const svg = compose(plain);
    expect(
      svg.match(/<g aria-hidden="true" transform="translate\([\d. ]+\) scale\(0\.3528\)"><g id="chart-\d">/g),
    ).toHaveLength(3);
  });

  it('embeds the fonts', () => {
    const css = '@font-face{font-family:"Source Sans 3";src:url(data:font/ttf;base64,AA) format("truetype")}';
    expect(parse(compose(plain, { fontCss: css })).text['style']).toBe(css);
  });

  it('uses every id once', () => {
    const ids = parse(compose(plain)).elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the same every time', () =>
    expect(compose(plain)).toBe(compose(planOf(contentOf({ series: withOthers(2) })))));

  it('refuses to leave a chart out', () => {
    expect(() => composePoster(plain, { drawings: [], fontCss: '' })).toThrow(RangeError);
  });
});

const hostile = ['</text><script>alert(1)</script>', ']]>', '<!--', '"\'><image href="x"/>', '&#0;&bogus;', '<?xml?>'];

describe('hostile text', () => {
  const everywhere = (text: string): PosterPlan => {
    const written = team(
      {
        title: text,
        background: text,
        aim: { what: text, by: null, for: text },
        patientVoice: null,
        anchoring: text,
        usersChanged: text,
        learned: [text],
        next: [text],
        askUs: text,
        contact: text,
      },
      { name: text, partners: [text] },
    );
    return planOf(
      contentOf({ team: written, series: [readSeries(series(twelve), { headline: text, sentence: text })] }),
    );
  };

  it.each(hostile)('%s stays text', (text) => {
    const { elements } = parse(compose(everywhere(text)));
    expect(elements.filter(({ name }) => ['script', 'image'].includes(name))).toEqual([]);
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith('on')),
    ).toEqual([]);
  });

  it('makes well-formed XML of every code unit of the basic plane, in batches', { timeout: 120_000 }, () => {
    for (let start = 0; start < 0x10000; start += 2048) {
      const text = Array.from({ length: 2048 }, (_, offset) => String.fromCharCode(start + offset)).join('');
      const short = planOf(contentOf({ team: team({ title: text, learned: [text] }, { name: text }) }));
      expect(() => parse(compose(short))).not.toThrow();
    }
  });
});

describe('paper', () => {
  const said = { x: 34, y: 20, width: 526, height: 807 };
  const page = { width: 594, height: 841 };

  it.each(Object.entries(papers))('%s shows the whole page, standing or lying, with a safe margin', (_, paper) => {
    for (const sheet of [paper, lying(paper)]) {
      const view = viewOn(sheet, page, said);
      const scale = sheet.width / view.width;
      expect(sheet.height / view.height).toBeCloseTo(scale, 9);
      expect((said.x - view.x) * scale).toBeGreaterThanOrEqual(safeMargin - 1e-9);
      expect((said.y - view.y) * scale).toBeGreaterThanOrEqual(safeMargin - 1e-9);
      expect((view.y + view.height - said.y - said.height) * scale).toBeGreaterThanOrEqual(safeMargin - 1e-9);
      expect(view.x + view.width / 2).toBeCloseTo(297, 9);
    }
  });

  it('is the template itself on A1', () => {
    expect(viewOn(papers.a1, page, said)).toEqual({ x: 0, y: 0, width: 594, height: 841 });
  });

  it('has its real size in the file', () => {
    expect(compose(plain, { paper: papers['70x100'] })).toContain('width="700mm" height="1000mm"');
    expect(compose(plain, { paper: lying(papers.a3) })).toContain('width="420mm" height="297mm"');
  });
});

describe('textsOf', () => {
  it('finds every text with its face, those of the charts for every weight that charts use', () => {
    const texts = textsOf(plain, [{ width: 1, height: 1, body: '<text>&lt; 5 &#8211; &#x41;&amp;</text>' }]);
    expect(texts).toContainEqual({ text: 'Bakgrunn', weight: 700, italic: false });
    expect(texts.filter(({ text }) => text === '< 5 – A&').map(({ weight }) => weight)).toEqual([400, 600, 700]);
    expect(texts.some(({ italic, text }) => italic && text.startsWith('«Jeg ville'))).toBe(true);
  });
});
