import type { FindingWith } from '../domain/finding.ts';
import { toSeriesInput } from '../series/to-series-input.ts';
import { analyzeSeries } from '../spc/analyze-series.ts';
import { limitsAreJudged } from '../spc/not-judged.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';
import { adviceFinding } from './advice-finding.ts';
import { type AdvisedSeries, toAdvised } from './advised-series.ts';

/**
 * Extreme moving ranges are left out before limits are calculated, and here that decides what is said: without it the
 * verdict, or what the rules say of the newest point, would be another. `widerBy`: how much wider the limits at the
 * newest point would be, 0.35 for 35 %.
 */
export function adviseOnScreening(advised: AdvisedSeries): FindingWith<'screening-decides'> | null {
  const { series, analysis, counted } = advised;
  if (widthAtNewest(advised) === null) return null;
  const { input, options } = toSeriesInput(series);
  const unscreened = toAdvised(series, analyzeSeries(input, { ...options, screenMovingRanges: false }));
  const newest = counted.at(-1);
  const [width, wider] = [widthAtNewest(advised), unscreened && widthAtNewest(unscreened)];
  if (!unscreened || !newest || !width || !wider || says(advised) === says(unscreened)) return null;
  const hasSign = hasVerdict(analysis) || newest.signals.length > 0;
  return adviceFinding('screening-decides', series, { hasSign, widerBy: wider / width - 1 });
}

/** Verdict and newest point, to be compared; the rules on the newest point count only where limits are judged. */
function says({ analysis, phase, counted }: AdvisedSeries): string {
  const newest = limitsAreJudged(phase.notJudged) ? (counted.at(-1)?.signals ?? []) : [];
  return JSON.stringify([analysis.variation, newest]);
}

const hasVerdict = ({ variation }: SeriesAnalysis): boolean => variation !== null && variation !== 'common-cause';

function widthAtNewest({ counted }: AdvisedSeries): number | null {
  const newest = counted.at(-1);
  return newest === undefined || newest.upper === null || newest.lower === null ? null : newest.upper - newest.lower;
}
