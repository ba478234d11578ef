import type { Finding } from '../domain/finding.ts';
import { setGatherings } from '../domain/network.ts';
import type { Messages } from '../language/messages.ts';
import { addSigns, type Signs } from '../poster/add-signs.ts';
import { makePosterContent } from '../poster/make-poster-content.ts';
import { pageOfPoster } from '../poster/page-of-poster.ts';
import type { PosterInput } from '../poster/poster-input.ts';
import { drawContent } from './draw-content.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { DrawnPage } from './drawn-page.ts';
import type { PosterFrame } from './poster-frame.ts';

/** A poster, and what a person should know of it. */
export interface MadePoster {
  readonly page: DrawnPage;
  readonly findings: readonly Finding[];
}

const noSigns: Signs = { logo: null, address: null };

/** One team's poster: its words placed, its charts drawn, and both put together. */
export async function makePoster(
  input: PosterInput & { readonly messages: Messages; readonly signs?: Signs },
  { template, paper }: PosterFrame,
  tools: DrawingTools,
): Promise<MadePoster> {
  const hasOthers = template.slots.some(({ id }) => id === 'other-charts');
  const { content, findings } = makePosterContent(hasOthers ? input : { ...input, smallCharts: 0 });
  const { messages, project, stamp, signs = noSigns } = input;
  const page = addSigns(pageOfPoster(content), signs, messages.poster);
  const framed = stamp !== null && stamp !== undefined;
  const options = { messages, gatherings: setGatherings(project.network), framed, ...(paper && { paper }) };
  const drawn = await drawContent(template, page, options, tools);
  return { page: drawn.page, findings: [...findings, ...drawn.findings] };
}
