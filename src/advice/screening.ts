import type { FindingWith } from '../domain/finding.ts';
import { toSeriesInput } from '../series/to-series-input.ts';
import { analyzeSeries } from '../spc/analyze-series.ts';
import { runsAreJudged } from '../spc/not-judged.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';
import { adviceFinding } from './advice-finding.ts';
import { type AdvisedSeries, toAdvised } from './advised-series.ts';

/**
 * Extreme moving ranges are left out before limits are calculated, and here that decides the verdict: whether there is a
 * sign of change. What the rules say of single points is no matter where the verdict stands. `widerBy`: how much wider the
 * limits at the newest point would be, 0.35 for 35 %.
 */
export function adviseOnScreening(advised: AdvisedSeries): FindingWith<'screening-decides'> | null {
  const { series, analysis, phase } = advised;
  if (!runsAreJudged(phase.notJudged) || widthAtNewest(advised) === null) return null;
  const { input, options } = toSeriesInput(series);
  const unscreened = toAdvised(series, analyzeSeries(input, { ...options, screenMovingRanges: false }));
  const [width, wider] = [widthAtNewest(advised), unscreened && widthAtNewest(unscreened)];
  const hasSign = saysChange(analysis);
  if (!unscreened || !width || !wider || saysChange(unscreened.analysis) === hasSign) return null;
  return adviceFinding('screening-decides', series, { hasSign, widerBy: wider / width - 1 });
}

const saysChange = ({ variation }: SeriesAnalysis): boolean => variation !== null && variation !== 'common-cause';

function widthAtNewest({ counted }: AdvisedSeries): number | null {
  const newest = counted.at(-1);
  return newest === undefined || newest.upper === null || newest.lower === null ? null : newest.upper - newest.lower;
}
