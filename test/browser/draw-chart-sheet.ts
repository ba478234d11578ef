import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChartInput } from '../../src/charts/chart-input.ts';
import { chartSpec } from '../../src/charts/chart-spec.ts';
import { readDrawingTools } from '../../src/cli/read-drawing-tools.ts';
import { drawCharts } from '../../src/render/draw-charts.ts';
import { newFolder } from '../cli/run-gpf.ts';

/** A chart and the name that it is told by. */
export interface NamedChart {
  readonly name: string;
  readonly input: ChartInput;
}

/** Between two charts, in points. */
const gap = 20;

/** Draws charts under one another on a white sheet in points, with the packaged font, and gives the path of the file. */
export async function drawChartSheet(charts: readonly NamedChart[]): Promise<string> {
  const { fontFiles, fontSet } = await readDrawingTools();
  const specs = charts.map(({ input }) => chartSpec({ ...input, measureText: fontSet.measure }));
  const drawings = await drawCharts(specs, fontSet.measure);
  const faces = ([400, 700] as const).map((weight) => {
    const bytes = Buffer.from(weight === 400 ? fontFiles.regular : fontFiles.bold).toString('base64');
    return `@font-face{font-family:'Source Sans 3';font-weight:${weight};src:url(data:font/ttf;base64,${bytes})}`;
  });
  const heights = drawings.map(({ height }) => height + gap);
  const topOf = (index: number): number => heights.slice(0, index).reduce((sum, height) => sum + height, gap);
  const groups = drawings.map(
    ({ body }, index) => `<g id="gpf.${charts[index]?.name}" transform="translate(0 ${topOf(index)})">${body}</g>`,
  );
  const [width, height] = [Math.max(...drawings.map((drawing) => drawing.width)), topOf(drawings.length)];
  const path = join(await newFolder(), 'charts.svg');
  await writeFile(
    path,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>${faces.join('\n')}</style><rect width="${width}" height="${height}" fill="#fff"/>
<g font-family="'Source Sans 3'">${groups.join('\n')}</g></svg>`,
  );
  return path;
}
