import type { Finding } from '../domain/finding.ts';
import type { Series } from '../series/series.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';
import { type AdvisedSeries, toAdvised } from './advised-series.ts';
import { adviseOnDenominators } from './denominators.ts';
import { adviseOnOverDispersion } from './over-dispersed.ts';
import { adviseOnPointsOnLine } from './points-on-line.ts';
import { adviseOnRareEvents } from './rare-events.ts';
import { adviseOnScreening } from './screening.ts';

/** Of each row the first that has something to say is heard: the others would say the same in other words. */
const advisers: readonly (readonly ((advised: AdvisedSeries) => Finding | null)[])[] = [
  [adviseOnPointsOnLine, adviseOnRareEvents, adviseOnDenominators],
  [adviseOnOverDispersion],
  [adviseOnScreening],
];

/**
 * What a person should know of the chart that a series is drawn and judged by: where another chart, or another way to
 * measure, would say more. Nothing is changed by it.
 *
 * Looks at the newest phase. Figures in the findings come from points that are published, so that they tell no hidden
 * number; a series of which nothing is published gets no advice.
 */
export function adviseOnChart(series: Series, analysis: SeriesAnalysis): readonly Finding[] {
  const advised = toAdvised(series, analysis);
  if (!advised) return [];
  return advisers.flatMap((row) => {
    for (const advise of row) {
      const finding = advise(advised);
      if (finding) return [finding];
    }
    return [];
  });
}
