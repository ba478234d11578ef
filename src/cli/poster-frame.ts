import type { Paper } from '../poster/paper.ts';
import type { PosterTemplate } from '../poster/poster-template.ts';

/** What the posters of a run are drawn into. */
export interface PosterFrame {
  readonly template: PosterTemplate;
  /** The sheet they are for; the template's own without it. */
  readonly paper?: Paper;
}
