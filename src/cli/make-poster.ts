import type { Finding } from '../domain/finding.ts';
import { setGatherings } from '../domain/network.ts';
import type { Messages } from '../language/messages.ts';
import { makePosterContent } from '../poster/make-poster-content.ts';
import { planPoster } from '../poster/plan-poster.ts';
import type { PosterInput } from '../poster/poster-input.ts';
import type { PosterTemplate } from '../poster/poster-template.ts';
import { type DrawingTools, type DrawnPage, drawPage } from './draw-page.ts';

/** What every poster of a run is made with. */
export interface PosterTools extends DrawingTools {
  readonly template: PosterTemplate;
}

/** A poster, the specifications of its charts, and what a person should know of it. */
export interface MadePoster extends DrawnPage {
  readonly findings: readonly Finding[];
}

/** One team's poster: its words placed, its charts drawn, and both put together. */
export async function makePoster(
  input: PosterInput & { readonly messages: Messages },
  { template, ...tools }: PosterTools,
): Promise<MadePoster> {
  const { content, findings } = makePosterContent(input);
  const plan = planPoster(template, content, tools.fontSet);
  const { messages, project, stamp } = input;
  const framed = stamp !== null && stamp !== undefined;
  const drawn = await drawPage(plan, { messages, gatherings: setGatherings(project.network), framed }, tools);
  return { ...drawn, findings: [...findings, ...plan.findings] };
}
