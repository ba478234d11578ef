import { afterAll, beforeAll, expect, it } from 'vitest';
import { collidingTexts } from './colliding-texts.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { drawChartSheet } from './draw-chart-sheet.ts';
import { everyChart } from './every-chart.ts';
import { faintMarks } from './faint-marks.ts';
import type { OpenFile } from './launch-chromium.ts';
import { readScene, type Scene } from './read-scene.ts';

describeInChromium('charts of every type in Chromium', (open) => {
  let [file, scene]: [OpenFile | null, Scene] = [null, { page: { x: 0, y: 0, width: 0, height: 0 }, elements: [] }];
  beforeAll(async () => {
    file = await open(await drawChartSheet(everyChart));
    scene = await readScene(file.page);
  });
  afterAll(() => file?.close());

  it('are all there', () => {
    expect(new Set(scene.elements.map(({ slot }) => slot))).toEqual(
      new Set(['', ...everyChart.map(({ name }) => `gpf.${name}`)]),
    );
  });

  it('have texts and marks that stand out from what is behind them', () => {
    expect(faintMarks(scene)).toEqual([]);
  });

  it('have no text over another', () => {
    expect(collidingTexts(scene)).toEqual([]);
  });
});
