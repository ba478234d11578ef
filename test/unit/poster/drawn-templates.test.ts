import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composePoster } from '../../../src/poster/compose-poster.ts';
import { parseSvg } from '../../../src/poster/parse-svg.ts';
import { planPoster } from '../../../src/poster/plan-poster.ts';
import type { PosterTemplate, TemplateSlot } from '../../../src/poster/poster-template.ts';
import { readTemplate } from '../../../src/poster/read-template.ts';
import { fontSet } from '../typography/source-sans.ts';
import { collisions } from './collisions.ts';
import { contentOf, withOthers } from './example-poster.ts';

function templateOf(name: string): PosterTemplate {
  const svg = readFileSync(new URL(`../../corpus/templates/${name}`, import.meta.url), 'utf8');
  const { template, findings } = readTemplate(svg, name);
  expect(findings).toEqual([]);
  if (!template) throw new Error('refused');
  return template;
}

const slotOf = ({ slots }: PosterTemplate, id: string, part = 'body'): TemplateSlot | undefined =>
  slots.find((slot) => slot.id === id && slot.part === part);

describe.each(['inkscape-style.svg', 'illustrator-style.svg'])('a template drawn as %s', (name) => {
  it('is filled with the content of a team, and nothing lies over anything', () => {
    const plan = planPoster(templateOf(name), contentOf({ series: withOthers(3) }), fontSet);
    expect(plan.blocks.map(({ slot }) => slot)).toContain('main-chart');
    expect(collisions(plan)).toEqual([]);
  });

  it('keeps every place where it was drawn', () => {
    const template = templateOf(name);
    const plan = planPoster(template, contentOf({ series: withOthers(3) }), fontSet);
    const outside = plan.blocks.filter(({ slot, part, box }) => {
      const drawn = slotOf(template, slot, part)?.box;
      return (
        !drawn ||
        box.x < drawn.x - 1e-6 ||
        box.y < drawn.y - 1e-6 ||
        box.y + box.height > drawn.y + drawn.height + 1e-6 ||
        box.x + box.width > drawn.x + drawn.width + 1e-6
      );
    });
    expect(outside.map(({ slot }) => slot)).toEqual([]);
  });

  it('is written into the poster as well-formed SVG without its rectangles and notes', () => {
    const template = templateOf(name);
    const plan = planPoster(template, { ...contentOf({ series: withOthers(3) }), others: [] }, fontSet);
    const svg = composePoster({ ...plan, charts: [], blocks: [] }, { drawings: [], fontCss: '' });
    expect(parseSvg(svg).problems).toEqual([]);
    expect(svg).not.toMatch(/inkscape|sodipodi|Users|gpf:|gpf_x3A/);
  });
});

describe('a template of Inkscape', () => {
  it('moves its places with the layer that they lie in', () => {
    const template = templateOf('inkscape-style.svg');
    expect(slotOf(template, 'title')?.box).toEqual({ x: 34, y: 58, width: 420, height: 55 });
    expect(slotOf(template, 'main-chart')?.box).toEqual({ x: 34, y: 298, width: 526, height: 165 });
  });

  it('says how its places are set in style', () => {
    const template = templateOf('inkscape-style.svg');
    expect(slotOf(template, 'stamp')?.style).toMatchObject({ color: '#b4501a', align: 'end' });
    expect(slotOf(template, 'title')?.style).toMatchObject({ color: '#16323a', weight: 700 });
    expect(slotOf(template, 'evidence')?.style.maxSize).toBeCloseTo((9 / 25.4) * 72, 9);
    expect(slotOf(template, 'aim')?.style.lines).toBe(5);
  });

  it('has no place in a layer that is not shown, and does not draw what lies there', () => {
    const template = templateOf('inkscape-style.svg');
    expect(slotOf(template, 'wheel')).toBeUndefined();
    expect(template.decoration).toContain('display:none');
  });

  it('keeps the logo that is embedded, and its gradients under ids of their own', () => {
    const { decoration } = templateOf('inkscape-style.svg');
    expect(decoration).toMatch(/<image [^>]*href="data:image\/png;base64,/);
    expect(decoration).toContain('id="template-linearGradient1236"');
    expect(decoration).toContain('href="#template-linearGradient1234"');
    expect(decoration).toContain('fill:url(#template-linearGradient1236)');
  });
});

describe('a template of Illustrator', () => {
  it('is read by ids in which a colon and a dot are spelled out', () => {
    const { slots } = templateOf('illustrator-style.svg');
    const names = slots.map(({ id, part }) => `${id}.${part}`);
    expect(names).toEqual(expect.arrayContaining(['title.body', 'changes.heading', 'main-chart.body']));
  });

  it('is measured from pixels: 1190.6 are 315 mm', () => {
    const template = templateOf('illustrator-style.svg');
    expect([template.width, template.height].map(Math.round)).toEqual([315, 446]);
    expect(slotOf(template, 'title')?.box.x).toBeCloseTo((72 * 25.4) / 96, 6);
  });

  it('takes the color and the alignment from a class, and the rectangle from a named layer', () => {
    const template = templateOf('illustrator-style.svg');
    expect(slotOf(template, 'title')?.style.color).toBe('#222222');
    expect(slotOf(template, 'stamp')?.style).toMatchObject({ color: '#A0320F', align: 'end' });
  });

  it('has sizes of letters that follow its page', () => {
    const scale = Math.sqrt((315.01 * 445.5) / (594 * 841));
    expect(slotOf(templateOf('illustrator-style.svg'), 'title')?.style.minSize).toBeCloseTo(72 * scale, 1);
  });

  it('has style rules that hold for its own shapes alone', () => {
    const { decoration } = templateOf('illustrator-style.svg');
    expect(decoration).toContain('.gpf-template .st0{fill:#5B2A86;}');
    const { template } = readTemplate(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9cm" height="9cm"><style>text, .a ~ g, * { display: none } @media print { g { display: none } }</style><path/></svg>',
      'x.svg',
    );
    expect(template?.decoration).toContain('<style>.gpf-template text,.gpf-template *{display: none}</style>');
  });
});
