import { chartSpec } from '../charts/chart-spec.ts';
import type { Gathering } from '../domain/network.ts';
import type { Messages } from '../language/messages.ts';
import { composePoster } from '../poster/compose-poster.ts';
import type { Paper } from '../poster/paper.ts';
import type { PosterPlan } from '../poster/poster-plan.ts';
import { textsOf } from '../poster/texts-of.ts';
import { drawCharts } from '../render/draw-charts.ts';
import { subsetFonts } from '../typography/subset-fonts.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { DrawnPage } from './drawn-page.ts';

export interface DrawOptions {
  readonly messages: Messages;
  /** Those whose dates are set. */
  readonly gatherings: readonly Gathering[];
  /** A broad frame, for a page that is not to be shared. */
  readonly framed?: boolean;
  /** The sheet it is for; the template's own without it. */
  readonly paper?: Paper;
}

/** Draws the charts of a plan and puts the page together. */
export async function drawPage(
  plan: PosterPlan,
  { messages, gatherings, framed = false, paper = sheetOf(plan) }: DrawOptions,
  { fontFiles, fontSet, compiled }: Pick<DrawingTools, 'fontFiles' | 'fontSet' | 'compiled'>,
): Promise<DrawnPage> {
  const specs = plan.charts.map(({ chart, role, size, besides }) =>
    chartSpec({
      readSeries: chart,
      messages,
      size,
      role,
      gatherings,
      timeSpan: role === 'small' ? plan.timeSpan : null,
      measureText: fontSet.measure,
      ...(besides && { besides }),
    }),
  );
  const drawings = await drawCharts(specs, fontSet.measure, compiled);
  const fontCss = await subsetFonts(fontFiles, textsOf(plan, drawings));
  return { svg: composePoster(plan, { drawings, fontCss, framed, paper }), plan, drawings, specs, paper, framed };
}

const sheetOf = ({ width, height }: PosterPlan): Paper => ({ width, height });
