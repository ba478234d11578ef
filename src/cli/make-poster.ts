import type { Finding } from '../domain/finding.ts';
import { setGatherings } from '../domain/network.ts';
import type { Messages } from '../language/messages.ts';
import { makePosterContent } from '../poster/make-poster-content.ts';
import { planPoster } from '../poster/plan-poster.ts';
import type { PosterInput } from '../poster/poster-input.ts';
import { type DrawingTools, type DrawnPage, drawPage } from './draw-page.ts';
import type { PosterFrame } from './poster-frame.ts';

/** A poster, and what a person should know of it. */
export interface MadePoster {
  readonly page: DrawnPage;
  readonly findings: readonly Finding[];
}

/** One team's poster: its words placed, its charts drawn, and both put together. */
export async function makePoster(
  input: PosterInput & { readonly messages: Messages },
  { template, paper }: PosterFrame,
  tools: DrawingTools,
): Promise<MadePoster> {
  const { content, findings } = makePosterContent(input);
  const plan = planPoster(template, content, tools.fontSet);
  const { messages, project, stamp } = input;
  const framed = stamp !== null && stamp !== undefined;
  const options = { messages, gatherings: setGatherings(project.network), framed, ...(paper && { paper }) };
  return { page: await drawPage(plan, options, tools), findings: [...findings, ...plan.findings] };
}
