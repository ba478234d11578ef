import { chartSpec } from '../charts/chart-spec.ts';
import type { Finding } from '../domain/finding.ts';
import type { Messages } from '../language/messages.ts';
import { composePoster } from '../poster/compose-poster.ts';
import { makePosterContent } from '../poster/make-poster-content.ts';
import { planPoster } from '../poster/plan-poster.ts';
import type { PosterInput } from '../poster/poster-input.ts';
import type { PosterTemplate } from '../poster/poster-template.ts';
import { textsOf } from '../poster/texts-of.ts';
import { type CompiledShapes, drawCharts } from '../render/draw-charts.ts';
import type { FontFiles } from '../typography/font-files.ts';
import type { FontSet } from '../typography/read-font-set.ts';
import { subsetFonts } from '../typography/subset-fonts.ts';

/** What every poster of a run is made with. */
export interface PosterTools {
  readonly template: PosterTemplate;
  readonly fontFiles: FontFiles;
  readonly fontSet: FontSet;
  /** Shapes of charts that were compiled for an earlier poster of the run. */
  readonly compiled: CompiledShapes;
}

/** A poster, the specifications of its charts, and what a person should know of it. */
export interface MadePoster {
  readonly svg: string;
  readonly specs: readonly ReturnType<typeof chartSpec>[];
  readonly findings: readonly Finding[];
}

/** One team's poster: its words placed, its charts drawn, and both put together. */
export async function makePoster(
  input: PosterInput & { readonly messages: Messages },
  { template, fontFiles, fontSet, compiled }: PosterTools,
): Promise<MadePoster> {
  const { content, findings } = makePosterContent(input);
  const plan = planPoster(template, content, fontSet);
  const specs = plan.charts.map(({ chart, role, size }) =>
    chartSpec({
      readSeries: chart,
      messages: input.messages,
      size,
      role,
      gatherings: input.project.network?.gatherings ?? [],
      timeSpan: role === 'small' ? plan.timeSpan : null,
      measureText: fontSet.measure,
    }),
  );
  const drawings = await drawCharts(specs, fontSet.measure, compiled);
  const fontCss = await subsetFonts(fontFiles, textsOf(plan, drawings));
  return {
    svg: composePoster(plan, { drawings, fontCss, framed: input.stamp !== null && input.stamp !== undefined }),
    specs,
    findings: [...findings, ...plan.findings],
  };
}
