import type { TopLevelSpec } from 'vega-lite';
import type { Finding } from '../domain/finding.ts';
import type { Paper } from '../poster/paper.ts';
import type { PosterPlan } from '../poster/poster-plan.ts';
import type { ChartDrawing } from '../render/chart-drawing.ts';

/** A page that was drawn: the picture, and what it was put together from, for other formats. */
export interface DrawnPage {
  readonly svg: string;
  readonly plan: PosterPlan;
  /** One for each of `plan.charts`, in their order, as are `specs`. */
  readonly drawings: readonly ChartDrawing[];
  readonly specs: readonly TopLevelSpec[];
  readonly paper: Paper;
  readonly framed: boolean;
}

/** A page that was drawn, and what a person should know of how its texts fit. */
export interface DrawnContent {
  readonly page: DrawnPage;
  readonly findings: readonly Finding[];
}
