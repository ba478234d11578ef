import { AnalysisError } from './analysis-error.ts';
import type { AnalysisOptions } from './analysis-options.ts';
import { analyzeWith } from './analyze-with.ts';
import { chartTypes } from './chart-types/index.ts';
import { checkInput } from './check-input.ts';
import { ruleSets } from './rule-sets/index.ts';
import type { SeriesAnalysis } from './series-analysis.ts';
import type { SeriesInput } from './series-input.ts';

/**
 * Center line, limits, runs and signals of one series of measurements, and what may be said of them.
 *
 * Values are in the unit of the observations; where there are denominators, shares 0 to 1 or rates per 1. Observations of
 * one period form a subgroup. Periods that are all numbers sort as numbers, periods in one calendar form as text, and
 * anything else stays in order. Numbers equal those of qicharts2 to a relative 1e-9. They are calculated for any number
 * of points; `variation`, `assurance` and `notJudged` hold back what too few points do not bear.
 *
 * Pure: nothing is remembered, the input is not changed, and the result is plain JSON without NaN.
 *
 * Errors: throws an `AnalysisError`, and nothing else, where the input breaks a condition of the chart or the options
 * name a period that the series does not have.
 *
 * @example analyzeSeries({ chart: 'run', observations: [] }).notJudged // => 'too-few'
 * @example analyzeSeries({ chart: 'run', observations: [{ period: 1, value: 8 }, { period: 2, value: 5 }] }).points[0]?.centerLine // => 6.5
 * @example analyzeSeries({ chart: 'p', observations: [{ period: '2022-01', value: 4, denominator: 16 }] }).points[0]?.upper // => 0.25 + 3 * Math.sqrt(0.25 * 0.75 / 16)
 */
export function analyzeSeries(series: SeriesInput, options: AnalysisOptions = {}): SeriesAnalysis {
  checkInput(series, options);
  const chart = chartTypes.find(({ id }) => id === series.chart);
  if (chart === undefined) throw new AnalysisError('unknown-chart', nameOf(series.chart));
  const { rules = ruleSets[0].id } = options;
  const ruleSet = ruleSets.find(({ id }) => id === rules);
  if (ruleSet === undefined) throw new AnalysisError('unknown-rules', nameOf(rules));
  return analyzeWith({ chart, ruleSet }, series.observations, options);
}

const nameOf = (id: unknown): string | null => (typeof id === 'string' ? id : null);
