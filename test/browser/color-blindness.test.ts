import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrastBetween, type Rgb, readColor } from '../factories/contrast-between.ts';
import { colorDistance, labOf, lightnessBetween } from './color-distance.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { drawChartSheet } from './draw-chart-sheet.ts';
import { fullChart } from './every-chart.ts';
import type { OpenFile } from './launch-chromium.ts';
import { readScene, type SceneElement } from './read-scene.ts';
import { blindnesses, inGrey, simulateVision } from './simulate-vision.ts';

describe('the lightness and distance of colors', () => {
  it('is that of CIELAB', () => {
    const [lightness, a, b] = labOf(readColor('#FF0000'));
    expect([lightness, a, b].map((value) => Math.round(10 * value) / 10)).toEqual([53.2, 80.1, 67.2]);
    expect(lightnessBetween(readColor('#000000'), readColor('#FFFFFF'))).toBeCloseTo(100, 1);
    expect(colorDistance(readColor('#777777'), readColor('#777777'))).toBe(0);
  });

  it('shrinks between red and green for those who do not tell them apart', () => {
    const [red, green] = [readColor('#B4501A'), readColor('#5F7A1A')];
    const seen = [red, green].map((color) => simulateVision(color, 'deuteranopia')) as [Rgb, Rgb];
    expect(colorDistance(...seen)).toBeLessThan(colorDistance(red, green) / 2);
  });
});

/** What a chart has points and marks for. */
type Kind = 'ordinary' | 'signal' | 'excluded' | 'hidden';

/** What everybody has to tell apart by, besides the shape: in greyscale by lightness alone. */
const least = { lightness: 10, distance: 25, shape: 0.2 } as const;

const ways = [
  ['in full color', (color: Rgb) => color],
  ['in greyscale', inGrey],
  ...blindnesses.map((id) => [`with ${id}`, (color: Rgb) => simulateVision(color, id)] as const),
] as const;

describeInChromium('points of a chart in Chromium', (open) => {
  const marks = new Map<Kind, SceneElement>();
  let file: OpenFile | null = null;

  /** Small shapes of the plot, told by how they are drawn and not by what the program calls them. */
  const kindOf = ({ tag, fill, stroke, filledShare, text }: SceneElement): Kind | null => {
    if (tag === 'text') return text === ':' ? 'hidden' : null;
    if (tag !== 'path' || !fill || !stroke) return null;
    if (contrastBetween(fill, [255, 255, 255]) < 1.5) return 'excluded';
    return filledShare > 0.6 ? 'ordinary' : 'signal';
  };

  beforeAll(async () => {
    file = await open(await drawChartSheet([{ name: 'full', input: fullChart() }]));
    for (const element of (await readScene(file.page)).elements) {
      const kind = kindOf(element);
      if (kind) marks.set(kind, element);
    }
  });
  afterAll(() => file?.close());

  const markOf = (kind: Kind): SceneElement => {
    const mark = marks.get(kind);
    if (!mark) throw new Error(`The chart has no ${kind} mark.`);
    return mark;
  };
  const fillOf = (kind: Kind): Rgb => markOf(kind).fill ?? [255, 255, 255];

  it('are there of every kind', () => {
    expect([...marks.keys()].toSorted()).toEqual(['excluded', 'hidden', 'ordinary', 'signal']);
  });

  it('have another shape where they are part of a signal, left out or hidden', () => {
    expect(markOf('ordinary').filledShare - markOf('signal').filledShare).toBeGreaterThan(least.shape);
    expect(markOf('signal').box.width).toBeGreaterThan(1.2 * markOf('ordinary').box.width);
    expect(markOf('hidden').tag).toBe('text');
    expect(markOf('excluded').stroke).not.toEqual(markOf('excluded').fill);
  });

  const fills = (): readonly (readonly [Rgb, Rgb])[] => {
    const [ordinary, signal, excluded] = (['ordinary', 'signal', 'excluded'] as const).map(fillOf);
    if (!ordinary || !signal || !excluded) throw new Error('no marks');
    return [
      [ordinary, signal],
      [ordinary, excluded],
      [signal, excluded],
    ];
  };

  it('are told apart by lightness alone, in color and in greyscale', () => {
    for (const [one, other] of fills()) {
      expect(lightnessBetween(one, other)).toBeGreaterThan(least.lightness);
      expect(lightnessBetween(inGrey(one), inGrey(other))).toBeGreaterThan(least.lightness);
    }
  });

  it.each(blindnesses)('are told apart by color as well with %s', (blindness) => {
    for (const pair of fills()) {
      const [one, other] = pair.map((color) => simulateVision(color, blindness));
      expect(one && other && colorDistance(one, other)).toBeGreaterThan(least.distance);
    }
  });

  it.each(ways)('stand out from the paper %s', (_, see) => {
    const paper = see([255, 255, 255]);
    for (const kind of ['ordinary', 'signal', 'hidden'] as const)
      expect(contrastBetween(see(fillOf(kind)), paper)).toBeGreaterThan(3);
    expect(contrastBetween(see(markOf('excluded').stroke ?? [255, 255, 255]), paper)).toBeGreaterThan(3);
  });

  it.each(blindnesses)('look with %s as the browser itself shows them', async (blindness) => {
    if (!file) throw new Error('not opened');
    const session = await file.page.context().newCDPSession(file.page);
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: blindness });
    const { x, y, width, height } = markOf('signal').box;
    const clip = { x: x + width / 2 - 1, y: y + height / 2 - 1, width: 2, height: 2 };
    const picture = await file.page.screenshot({ clip });
    const seen = PNG.sync.read(picture).data;
    for (const [index, channel] of simulateVision(fillOf('signal'), blindness).entries())
      expect(Math.abs((seen[index] ?? 0) - channel)).toBeLessThan(4);
  });
});
