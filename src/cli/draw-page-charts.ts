import { chartSpec } from '../charts/chart-spec.ts';
import { pointPlaces } from '../charts/point-places.ts';
import type { Gathering } from '../domain/network.ts';
import type { Messages } from '../language/messages.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import { compactDrawing } from '../render/compact-drawing.ts';
import { drawCharts } from '../render/draw-charts.ts';
import type { PageChart } from '../report/html/page-chart.ts';
import type { DrawingTools } from './drawing-tools.ts';

/** In points: shown at about their own size on a screen, the letters of a chart are as tall as those around it. */
const size = { width: 600, height: 290 } as const;

export interface PageChartRun {
  readonly messages: Messages;
  /** Those whose dates are set. */
  readonly gatherings: readonly Gathering[];
}

/** The chart of every series that has one, in the language of the page, for `index.html`. */
export async function drawPageCharts(
  all: readonly ReadSeries[],
  { messages, gatherings }: PageChartRun,
  { fontSet: { measure }, compiled }: Pick<DrawingTools, 'fontSet' | 'compiled'>,
): Promise<ReadonlyMap<ReadSeries['series'], PageChart>> {
  const drawn = all.filter(({ series }) => series.points.some(({ state }) => state === 'measured'));
  const inputs = drawn.map((readSeries) => ({
    readSeries,
    messages,
    size,
    role: 'main' as const,
    gatherings,
    timeSpan: null,
    measureText: measure,
    // Compiling a shape takes longer than drawing ten charts of it.
    keepsEmptyLayers: true,
  }));
  const specs = inputs.map(chartSpec);
  const drawings = await drawCharts(specs, measure, compiled);
  return new Map(
    inputs.flatMap((input, index) => {
      const [spec, drawing] = [specs[index], drawings[index]];
      if (!spec || !drawing) return [];
      const chart = { ...size, body: compactDrawing(drawing.body), places: pointPlaces(input, spec) };
      return [[input.readSeries.series, chart] as const];
    }),
  );
}
