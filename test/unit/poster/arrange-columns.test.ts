import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bottomOf, boxAround, rightOf } from '../../../src/poster/box.ts';
import { planPoster } from '../../../src/poster/plan-poster.ts';
import type { PosterContent } from '../../../src/poster/poster-content.ts';
import type { PosterPlan } from '../../../src/poster/poster-plan.ts';
import type { PosterTemplate } from '../../../src/poster/poster-template.ts';
import { readTemplate } from '../../../src/poster/read-template.ts';
import type { SlotId } from '../../../src/poster/slot-ids.ts';
import { fontSet } from '../typography/source-sans.ts';
import { collisions } from './collisions.ts';
import { bareTeam, contentOf, hyphenations, readSeries, series, team, withOthers } from './example-poster.ts';

function readOwn(name: string): PosterTemplate {
  const file = new URL(`../../../templates/posters/${name}.svg`, import.meta.url);
  const { template } = readTemplate(readFileSync(file, 'utf8'), `${name}.svg`);
  if (!template) throw new Error(`The template ${name} of gpf itself is refused.`);
  return template;
}

function readDrawn(slots: string): PosterTemplate {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200mm" height="300mm" viewBox="0 0 200 300">${slots}</svg>`;
  const { template } = readTemplate(svg, 'drawn.svg');
  if (!template) throw new Error('What the test drew is refused.');
  return template;
}

const rect = (slot: string, place: string, more = ''): string => {
  const [x, y, width, height] = place.split(' ');
  return `<rect data-gpf="${slot}" data-gpf-row="${slot}" x="${x}" y="${y}" width="${width}" height="${height}" ${more}/>`;
};

const planOn = (template: PosterTemplate, content: PosterContent): PosterPlan =>
  planPoster(template, content, fontSet, hyphenations[content.language]);

const boxesOf = (plan: PosterPlan, ...slots: readonly SlotId[]) =>
  plan.blocks.filter(({ slot }) => slots.includes(slot)).map(({ box }) => box);

const left = 'data-gpf-column="left" data-gpf-size="12 8"';
const right = 'data-gpf-column="right" data-gpf-size="12 8"';
const inColumns = readDrawn(
  [
    rect('title', '20 20 160 30', 'data-gpf-size="30 20"'),
    rect('background', '20 60 60 60', left),
    rect('anchoring', '20 130 60 60', left),
    rect('headline', '100 60 80 30', right),
    rect('main-chart', '100 100 80 150', right),
    rect('methods', '20 260 160 20', 'data-gpf-size="8 6"'),
  ].join(''),
);

describe('columns of a template', () => {
  const plan = planOn(inColumns, contentOf());
  const [background, anchoring, chart] = (['background', 'anchoring', 'main-chart'] as const).map((slot) =>
    boxAround(boxesOf(plan, slot)),
  );

  it('stand beside each other, each with rows of its own', () => {
    expect(background?.x).toBeCloseTo(20);
    expect(anchoring?.x).toBeCloseTo(20);
    expect(chart?.x).toBeCloseTo(100);
    expect(anchoring?.y ?? 0).toBeGreaterThan(bottomOf(background ?? boxAround([])));
    expect(anchoring?.y ?? 0).toBeLessThan(bottomOf(chart ?? boxAround([])));
    expect(collisions(plan)).toEqual([]);
  });

  it('begin at one height, under what goes over the whole page', () => {
    const [headline] = boxesOf(plan, 'headline');
    expect(headline?.y).toBeCloseTo(background?.y ?? 0);
    expect(background?.y ?? 0).toBeGreaterThan(bottomOf(boxAround(boxesOf(plan, 'title'))));
  });

  it('take the height that rows over and under them leave, and give it to their chart', () => {
    const long = planOn(inColumns, contentOf({ team: team({ title: 'Trygt hjem og aldri mer alene på trappa' }) }));
    const height = (of: PosterPlan): number => of.charts[0]?.height ?? 0;
    expect(height(plan)).toBeGreaterThan(height(long) + 5);
    expect(bottomOf(boxAround(plan.blocks.map(({ box }) => box)))).toBeLessThanOrEqual(280 + 1e-6);
  });

  it('leave their width to their neighbor where there is nothing to say in them', () => {
    const alone = planOn(inColumns, contentOf({ team: team({ background: null, anchoring: null }) }));
    expect(boxAround(boxesOf(alone, 'main-chart'))).toMatchObject({ x: 20, width: 160 });
  });

  it('without a chart need no more than their words', () => {
    const [first, second] = [rect('background', '20 20 70 60', left), rect('anchoring', '110 20 70 100', right)];
    const under = rect('methods', '20 125 160 20', 'data-gpf-size="8 6"');
    const short = planOn(readDrawn(`${first}${second}${under}`), contentOf());
    const words = boxAround(boxesOf(short, 'background', 'anchoring'));
    const [methods] = boxesOf(short, 'methods');
    expect(rightOf(words)).toBeCloseTo(180);
    expect(methods?.y ?? 0).toBeLessThan(125);
    expect(methods?.y ?? 0).toBeGreaterThan(bottomOf(words));
  });
});

describe('the lying poster', () => {
  const lying = readOwn('team-lying');

  it.each([0, 1, 2, 3, 4, 6])('has %i small charts without collisions, in a column of their own', (count) => {
    const plan = planOn(lying, contentOf({ series: withOthers(count) }));
    expect(collisions(plan)).toEqual([]);
    expect(plan.findings).toEqual([]);
    const [main, ...small] = plan.charts;
    for (const chart of small) expect(chart.x).toBeGreaterThan(rightOf(main ?? chart));
  });

  it('gives charts and their headlines two fifths of the page', () => {
    const slots: readonly SlotId[] = ['headline', 'subtitle', 'main-chart', 'evidence', 'other-charts'];
    const { width, height } = boxAround(lying.slots.filter(({ id }) => slots.includes(id)).map(({ box }) => box));
    expect((width * height) / (lying.width * lying.height)).toBeGreaterThanOrEqual(0.4);
  });

  it('stands where a team has written nothing, and before there is data', () => {
    expect(collisions(planOn(lying, contentOf({ team: bareTeam })))).toEqual([]);
    expect(collisions(planOn(lying, contentOf({ series: [readSeries(series([]))] })))).toEqual([]);
  });
});

describe('the sheet for the board', () => {
  const board = readOwn('team-a3');
  const plan = planOn(board, contentOf({ series: withOthers(3) }));

  it('has one chart, and lines to write on under words of its language', () => {
    expect(plan.charts.map(({ role }) => role)).toEqual(['main']);
    const elements = plan.blocks.find(({ slot }) => slot === 'by-hand')?.elements ?? [];
    expect(elements.flatMap((element) => (element.kind === 'text' ? element.text : []))).toEqual([
      'Neste test',
      'Hvem',
      'Når',
    ]);
    const lines = elements.flatMap((element) => (element.kind === 'line' ? element : []));
    expect(lines.length % 3).toBe(0);
    const heights = [...new Set(lines.map(({ y }) => y))];
    expect(heights.length).toBeGreaterThanOrEqual(2);
    expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBeGreaterThanOrEqual(11);
  });

  it('has nothing over anything else, whatever there is to say', () => {
    for (const content of [
      contentOf(),
      contentOf({ team: bareTeam }),
      contentOf({ series: [readSeries(series([]))] }),
    ]) {
      expect(collisions(planOn(board, content))).toEqual([]);
    }
    expect(collisions(plan)).toEqual([]);
  });
});

describe('every template of gpf', () => {
  const names = ['team', 'team-lying', 'team-a3', 'network', 'strategic', 'partnership'] as const;

  it.each(names)('%s spares the printer: its only area of color is small, and within the margin', (name) => {
    const { decoration, slots } = readOwn(name);
    const said = boxAround(slots.map(({ box }) => box));
    const drawn = [...decoration.matchAll(/ (x|y|width|height)="(-?[\d.]+)"/g)].map(([, key, value]) => [key, value]);
    const bar = Object.fromEntries(drawn.map(([key, value]) => [key, Number(value)]));
    const { x = 0, y = 0, width = 0, height = 0 } = bar;
    expect(decoration.match(/<rect/g)).toHaveLength(1);
    expect(width * height).toBeLessThan(40);
    expect(x).toBeGreaterThanOrEqual(said.x - 1e-6);
    expect(y).toBeGreaterThanOrEqual(said.y - 1e-6);
  });
});
