import { chartSpec } from '../charts/chart-spec.ts';
import type { Gathering } from '../domain/network.ts';
import type { Messages } from '../language/messages.ts';
import { textsOfCharts } from '../poster/texts-of.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import { drawCharts } from '../render/draw-charts.ts';
import { subsetFonts } from '../typography/subset-fonts.ts';
import type { DrawingTools } from './drawing-tools.ts';

/** In points of an A1 poster: drawn at half the size its letters are as tall as those of a page. */
const size = { width: 1054, height: 400 } as const;

export interface ChartPicture {
  readonly readSeries: ReadSeries;
  readonly messages: Messages;
  /** Those whose dates are set. */
  readonly gatherings: readonly Gathering[];
}

/** A chart as the address of a picture that a page holds itself: SVG with its fonts inside. */
export async function drawChartPicture(
  { readSeries, messages, gatherings }: ChartPicture,
  { fontFiles, fontSet, compiled }: DrawingTools,
): Promise<string> {
  const { measure } = fontSet;
  const spec = chartSpec({
    readSeries,
    messages,
    size,
    role: 'main',
    gatherings,
    timeSpan: null,
    measureText: measure,
  });
  const drawings = await drawCharts([spec], measure, compiled);
  const fontCss = await subsetFonts(fontFiles, textsOfCharts(drawings));
  const bodies = drawings.map(({ body }) => body).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}"><style>${fontCss}</style><g font-family="'Source Sans 3', Arial, sans-serif">${bodies}</g></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;
}
