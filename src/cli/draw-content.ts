import { findSmallType } from '../poster/find-small-type.ts';
import type { PageContent } from '../poster/page-content.ts';
import { planPage } from '../poster/plan-page.ts';
import type { PosterTemplate } from '../poster/poster-template.ts';
import { loadHyphenation } from '../typography/load-hyphenation.ts';
import { type DrawOptions, drawPage } from './draw-page.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { DrawnContent } from './drawn-page.ts';

/** Puts what a page says into a template and draws it; one that was drawn before is the same page again. */
export function drawContent(
  template: PosterTemplate,
  content: PageContent,
  options: DrawOptions,
  tools: DrawingTools,
): Promise<DrawnContent> {
  const draw = async (): Promise<DrawnContent> => {
    const plan = planPage(template, content, tools.fontSet, await loadHyphenation(content.language));
    const page = await drawPage(plan, options, tools);
    return { page, findings: [...plan.findings, ...findSmallType(plan, page.paper, content)] };
  };
  const { messages, ...look } = options;
  return tools.memory ? tools.memory.recall([template, content, look, messages.id], draw) : draw();
}
