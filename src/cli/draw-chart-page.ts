import { setGatherings } from '../domain/network.ts';
import type { Messages } from '../language/messages.ts';
import { makeChartPage } from '../poster/make-chart-page.ts';
import { makeChartSpec } from '../poster/make-chart-spec.ts';
import type { PageContent } from '../poster/page-content.ts';
import type { PosterInput } from '../poster/poster-input.ts';
import { readTemplate } from '../poster/read-template.ts';
import { stretchTemplate } from '../poster/stretch-template.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { ChosenPicture } from './choose-picture.ts';
import { drawContent } from './draw-content.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { DrawnPage } from './drawn-page.ts';
import { readTemplateFile } from './package-files.ts';

/** The chart that is asked for, and all that is told around it. */
export interface ChartRun extends Omit<PosterInput, 'series'> {
  readonly messages: Messages;
  readonly shown: ReadSeries;
}

type Size = Pick<ChosenPicture, 'width' | 'height'>;

/** One chart as a page of its own, as large as a slide; `size` decides its shape. */
export async function drawChartPage(run: ChartRun, size: Size, tools: DrawingTools): Promise<DrawnPage> {
  const file = 'charts/slide.svg';
  const { template } = readTemplate(await readTemplateFile(file), file);
  if (!template) throw new Error(`The template ${file} is refused.`);
  const framed = run.stamp !== null && run.stamp !== undefined;
  const options = { messages: run.messages, gatherings: gatheringsOf(run), framed };
  return (await drawContent(stretchTemplate(template, size, 'main-chart'), contentOf(run), options, tools)).page;
}

/** The same chart as a specification in JSON that the Vega editor opens as it is. */
export function writeChartSpec(run: ChartRun, size: Size, { fontSet }: DrawingTools): string {
  const { messages } = run;
  const spec = makeChartSpec(contentOf(run), { size, fontSet, messages, gatherings: gatheringsOf(run) });
  return `${JSON.stringify(spec, null, 2)}\n`;
}

const contentOf = ({ shown, ...input }: ChartRun): PageContent => makeChartPage(input, shown);

const gatheringsOf = ({ project }: ChartRun) => setGatherings(project.network);

/** An SVG file as large on the screen as is asked for, whatever the page's size in millimetres. */
export const inPixels = (svg: string, { width, height }: Size): string =>
  svg.replace(/ width="[\d.]+mm" height="[\d.]+mm"/, ` width="${width}" height="${height}"`);
