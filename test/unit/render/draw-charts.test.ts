import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import * as vega from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { chartSpec } from '../../../src/charts/chart-spec.ts';
import { type ChartDrawing, type CompiledShapes, drawCharts } from '../../../src/render/draw-charts.ts';
import { date, makeChartInput, measureText, month, twoPhases } from '../charts/make-chart-input.ts';
import { someChartInput } from '../charts/some-chart-input.ts';

const phases = [{ period: month('2022-01'), label: null }];
const targets = [{ from: null, value: 0.9, by: null }];

const main = (gathering = 'Samling 1'): TopLevelSpec =>
  chartSpec(
    makeChartInput(twoPhases, {
      series: { phases, targets, changes: [{ date: date('2022-01-10'), text: 'Telefon' }] },
      gatherings: [{ name: gathering, date: date('2021-11-23') }],
    }),
  );
const small = (words: string): TopLevelSpec => chartSpec(makeChartInput(words, { role: 'small' }));
const poster = (): readonly TopLevelSpec[] => [main(), small('4*24'), small('3 4 5'), small('5*24'), small('7 8 _ 9')];

async function drawOne(spec: TopLevelSpec): Promise<ChartDrawing> {
  const [drawing] = await drawCharts([spec], measureText);
  if (!drawing) throw new Error('no drawing');
  return drawing;
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements and the texts of a fragment; throws where it is not well-formed. */
function parse(body: string): { elements: readonly Element[]; texts: readonly string[] } {
  const parser = new SaxesParser();
  const elements: Element[] = [];
  const texts: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    elements.push({ name, attributes: attributes as Element['attributes'] }),
  );
  parser.on('text', (text) => texts.push(text));
  parser.write(`<svg>${body}</svg>`).close();
  return { elements: elements.slice(1), texts };
}

describe('drawing charts', () => {
  it('gives an SVG fragment of the size of the box', async () => {
    const { width, height, body } = await drawOne(main());
    expect([width, height]).toEqual([1500, 610]);
    const { elements, texts } = parse(body);
    expect(new Set(elements.map(({ name }) => name))).toEqual(new Set(['g', 'line', 'path', 'text']));
    expect(texts.map((text) => text.replaceAll('\u00a0', ' '))).toEqual(
      expect.arrayContaining(['Samling 1', 'Mål 90 %', '69 %', '83 av 120', '41 % (49 av 120)', 'jan. 2021', '1']),
    );
  });

  it('draws nothing of nothing', async () => {
    expect(await drawCharts([], measureText)).toEqual([]);
  });

  it('has no element, attribute or address that could act, and nothing for a screen reader to stumble over', async () => {
    for (const { body } of await drawCharts(poster(), measureText)) {
      expect(body).not.toMatch(/<(?:image|script|a|foreignObject|use)\b|href|url\(|\son\w+=/i);
      expect(body).not.toMatch(/\s(?:role|aria-[a-z]+|class|tabindex|pointer-events)=/);
    }
  });

  it('writes lengths with at most two decimals', async () => {
    const { body } = await drawOne(main());
    expect(body).not.toMatch(/\d\.\d{3}/);
    expect(body).not.toMatch(/\de-\d/);
  });

  it('draws a circle for an ordinary point and a diamond for a sign', async () => {
    const { elements } = parse((await drawOne(main())).body);
    const pathsOf = (fill: string) => elements.filter(({ attributes }) => attributes['fill'] === fill);
    expect(pathsOf('#0B4F5C')).toHaveLength(12);
    const signs = pathsOf('#B4501A').filter(({ attributes }) => !attributes['d']?.includes('A'));
    expect(signs).toHaveLength(12);
  });

  it('draws every text in the font that was measured', async () => {
    const { elements } = parse((await drawOne(main())).body);
    const fonts = elements.filter(({ name }) => name === 'text').map(({ attributes }) => attributes['font-family']);
    expect(new Set(fonts)).toEqual(new Set(["'Source Sans 3', sans-serif"]));
  });
});

describe('the bytes of a drawing', () => {
  it('are the same a second time', async () => {
    expect(await drawCharts(poster(), measureText)).toEqual(await drawCharts(poster(), measureText));
  });

  it('are the same alone and among others, in whatever order', async () => {
    const specs = poster();
    const together = await drawCharts(specs, measureText);
    const backwards = await drawCharts(specs.toReversed(), measureText);
    expect(backwards.toReversed()).toEqual(together);
    for (const [index, spec] of specs.entries()) expect(await drawOne(spec)).toEqual(together[index]);
  });

  it('are the same from a shape that was compiled for another poster', async () => {
    const compiled: CompiledShapes = new Map();
    const first = await drawCharts(poster(), measureText, compiled);
    const count = compiled.size;
    expect(await drawCharts(poster(), measureText, compiled)).toEqual(first);
    expect(compiled.size).toBe(count);
  });

  it('are the same when two posters are drawn at once', async () => {
    const [one, other] = await Promise.all([drawCharts(poster(), measureText), drawCharts(poster(), measureText)]);
    expect(one).toEqual(other);
  });

  it('are the same after a specification went through JSON', async () => {
    const spec = main();
    expect(await drawOne(JSON.parse(JSON.stringify(spec)))).toEqual(await drawOne(spec));
  });

  it('need one compilation for each shape of chart', async () => {
    const compiled: CompiledShapes = new Map();
    await drawCharts([small('4 5 6'), small('7 8 9 4'), small('1 9 1')], measureText, compiled);
    expect(compiled.size).toBe(1);
  });
});

describe('texts of people in a drawing', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><image href="file:///etc/passwd"/>',
    "' onload='alert(1)",
    '&amp;&#x3c;]]>',
    'a\u0000b\u0007c\u001bd\uFFFEe',
    'half \uD800 pair',
    '{{x}} datum["y"]',
  ];

  it.each(hostile)('are texts and nothing else: %j', async (name) => {
    const { body } = await drawOne(main(name));
    const { elements, texts } = parse(body);
    expect(new Set(elements.map(({ name: tag }) => tag))).toEqual(new Set(['g', 'line', 'path', 'text']));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(body).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    expect(texts.length).toBeGreaterThan(10);
  });

  it('come out as they went in', async () => {
    const { texts } = parse((await drawOne(main('Tromsø & <Áltá> "1"'))).body);
    expect(texts).toContain('Tromsø & <Áltá> "1"');
  });
});

describe('a chart that should not be drawn', () => {
  const spec = () => structuredClone(main()) as unknown as Record<string, unknown>;
  const draw = (broken: object) => drawCharts([broken as TopLevelSpec], measureText);

  it('is an error where it has no size', async () => {
    await expect(draw({ ...spec(), width: 'container' })).rejects.toThrow('width, height and padding');
    await expect(draw({ ...spec(), padding: 5 })).rejects.toThrow('width, height and padding');
  });

  it('is an error where Vega-Lite warns', async () => {
    const layer = [{ data: { values: [{ a: 1 }] }, mark: 'point', encoding: { nothing: { field: 'a' } } }];
    await expect(draw({ ...spec(), datasets: {}, layer })).rejects.toThrow('Vega could not draw');
  });

  it.each(['file:///etc/hostname', '/etc/hostname', 'https://example.org/data.csv'])(
    'is an error where it reads %s',
    async (url) => {
      const layer = [{ data: { url }, mark: 'point', encoding: { x: { field: 'a', type: 'quantitative' } } }];
      await expect(draw({ ...spec(), datasets: {}, layer })).rejects.toThrow('may not read');
    },
  );

  it('leaves what Vega measures texts with as it was', async () => {
    const { textMetrics } = vega as unknown as { textMetrics: { width: unknown } };
    const before = textMetrics.width;
    await expect(draw({ ...spec(), width: 'container' })).rejects.toThrow();
    await drawOne(main());
    expect(textMetrics.width).toBe(before);
  });
});

describe('any chart', () => {
  it('is drawn without a warning, as well-formed SVG with only numbers where numbers belong', async () => {
    const compiled: CompiledShapes = new Map();
    await fc.assert(
      fc.asyncProperty(someChartInput, async (input) => {
        const [drawing] = await drawCharts([chartSpec(input)], measureText, compiled);
        const { elements } = parse(drawing?.body ?? '');
        expect(elements.length).toBeGreaterThan(5);
        expect(drawing?.body).not.toMatch(/NaN|undefined|null|Infinity/);
      }),
      { numRuns: 25 },
    );
  });
});
