import type { Hyphenate } from '../typography/load-hyphenation.ts';
import type { FontSet } from '../typography/read-font-set.ts';
import { pageOfPoster } from './page-of-poster.ts';
import { planPage } from './plan-page.ts';
import type { PosterContent } from './poster-content.ts';
import type { PosterPlan } from './poster-plan.ts';
import type { PosterTemplate } from './poster-template.ts';

/** Puts what a team's poster says into the slots of a template, as `planPage` does with any page. */
export const planPoster = (
  template: PosterTemplate,
  content: PosterContent,
  fontSet: FontSet,
  hyphenate?: Hyphenate,
): PosterPlan => planPage(template, pageOfPoster(content), fontSet, hyphenate);
