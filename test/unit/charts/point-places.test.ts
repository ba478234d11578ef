import { describe, expect, it } from 'vitest';
import type { ChartInput } from '../../../src/charts/chart-input.ts';
import { chartSpec } from '../../../src/charts/chart-spec.ts';
import { pointPlaces } from '../../../src/charts/point-places.ts';
import { nb } from '../../../src/language/nb.ts';
import { readAnalysis } from '../../../src/reading/read-analysis.ts';
import { compactDrawing } from '../../../src/render/compact-drawing.ts';
import { drawCharts } from '../../../src/render/draw-charts.ts';
import { toSeriesInput } from '../../../src/series/to-series-input.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { makeSeries } from '../reading/make-series.ts';
import { fontSet } from '../typography/source-sans.ts';

function inputOf(words: string): ChartInput {
  const series = makeSeries(words);
  const { input, options } = toSeriesInput(series);
  const analysis = analyzeSeries(input, options);
  return {
    readSeries: { series, analysis, reading: readAnalysis(series, analysis, nb) },
    messages: nb,
    size: { width: 600, height: 290 },
    role: 'main',
    gatherings: [],
    timeSpan: null,
    measureText: fontSet.measure,
  };
}

function placesOf(words: string) {
  const input = inputOf(words);
  return pointPlaces(input, chartSpec(input));
}

/** The middles of the circles that are drawn, from the chart's top left corner. */
async function circlesOf(words: string): Promise<readonly (readonly number[])[]> {
  const [drawing] = await drawCharts([chartSpec(inputOf(words))], fontSet.measure);
  const body = compactDrawing(drawing?.body ?? '');
  const [, left = '0', top = '0'] = /translate\(([\d.]+),([\d.]+)\)/.exec(body) ?? [];
  const circles = Array.from(body.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g));
  return circles.map(([, x, y]) => [Number(x) + Number(left), Number(y) + Number(top)]);
}

describe('pointPlaces', () => {
  it('is where the points are drawn', async () => {
    const drawn = await circlesOf('1 9 5 5');
    expect(drawn).toHaveLength(4);
    for (const [index, { x, y }] of placesOf('1 9 5 5').entries()) {
      expect(x).toBeCloseTo(drawn[index]?.[0] ?? 0, 0);
      expect(y).toBeCloseTo(drawn[index]?.[1] ?? 0, 0);
    }
  });

  it('has no height for what is hidden or was not measured', () => {
    expect(placesOf('5 h 5 _ 5').map(({ y }) => y === null)).toEqual([false, true, false, true, false]);
  });
});
