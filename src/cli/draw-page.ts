import { chartSpec } from '../charts/chart-spec.ts';
import type { Gathering } from '../domain/network.ts';
import type { Messages } from '../language/messages.ts';
import { composePoster } from '../poster/compose-poster.ts';
import type { Paper } from '../poster/paper.ts';
import type { PosterPlan } from '../poster/poster-plan.ts';
import { textsOf } from '../poster/texts-of.ts';
import type { ChartDrawing } from '../render/chart-drawing.ts';
import { type CompiledShapes, drawCharts } from '../render/draw-charts.ts';
import type { FontFiles } from '../typography/font-files.ts';
import type { FontSet } from '../typography/read-font-set.ts';
import { subsetFonts } from '../typography/subset-fonts.ts';
import type { Writers } from './open-writers.ts';
import type { PageMemory } from './page-memory.ts';

/** What every page of a run is drawn with. */
export interface DrawingTools {
  readonly fontFiles: FontFiles;
  readonly fontSet: FontSet;
  /** Shapes of charts that were compiled for an earlier page of the run. */
  readonly compiled: CompiledShapes;
  /** Of PDF and PNG, where their packages are there. */
  readonly writers: Writers;
  /** Where reports are made again and again; absent where there is one. */
  readonly memory?: PageMemory;
}

export interface DrawOptions {
  readonly messages: Messages;
  /** Those whose dates are set. */
  readonly gatherings: readonly Gathering[];
  /** A broad frame, for a page that is not to be shared. */
  readonly framed?: boolean;
  /** The sheet it is for; the template's own without it. */
  readonly paper?: Paper;
}

/** A page that was drawn: the picture, and what it was put together from, for other formats. */
export interface DrawnPage {
  readonly svg: string;
  readonly plan: PosterPlan;
  /** One for each of `plan.charts`, in their order, as are `specs`. */
  readonly drawings: readonly ChartDrawing[];
  readonly specs: readonly ReturnType<typeof chartSpec>[];
  readonly paper: Paper;
  readonly framed: boolean;
}

/** Draws the charts of a plan and puts the page together. */
export async function drawPage(
  plan: PosterPlan,
  { messages, gatherings, framed = false, paper = sheetOf(plan) }: DrawOptions,
  { fontFiles, fontSet, compiled }: DrawingTools,
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
