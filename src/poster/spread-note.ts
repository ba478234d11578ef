import type { ReadSeries } from '../reading/read-series.ts';
import { binomialShare } from '../spc/chart-types/binomial-share.ts';
import type { ChartTypeId } from '../spc/chart-types/index.ts';
import { poissonRate } from '../spc/chart-types/poisson-rate.ts';
import type { RatioModel } from '../spc/chart-types/ratio-lines.ts';
import { limitsAreJudged } from '../spc/not-judged.ts';
import { overDispersion } from '../spc/over-dispersion.ts';
import type { PosterMessages } from './poster-input.ts';

/** Charts whose limits rest on a distribution alone. */
const models: Readonly<Partial<Record<ChartTypeId, RatioModel>>> = { p: binomialShare, u: poissonRate };

/**
 * Said beside a chart whose points vary more than its limits reckon with: points outside are then no strong sign, whatever
 * the rules say. `gpf validate` names the chart that would fit. Empty for every other chart.
 */
export function spreadNote({ series, analysis }: ReadSeries, { poster }: PosterMessages): string {
  const model = models[analysis.chart];
  const phase = analysis.phases.at(-1);
  if (!model || !phase || series.privacy.hiddenByOutcome || !limitsAreJudged(phase.notJudged)) return '';
  const points = analysis.points.filter((point) => point.phase === analysis.phases.length && !point.excluded);
  const centerLine = points.find((point) => point.centerLine !== null)?.centerLine ?? null;
  return centerLine === null || overDispersion(points, centerLine, model) === null ? '' : poster.spread;
}
