import type { AnalysisOptions } from '../../../src/spc/analysis-options.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import type { ChartTypeId } from '../../../src/spc/chart-types/index.ts';
import type { SeriesAnalysis } from '../../../src/spc/series-analysis.ts';
import type { Observation, SeriesInput } from '../../../src/spc/series-input.ts';

/**
 * A series as one line: points with spaces between, `3/10` for 3 of 10, `4,5,7` for three rows of one period and `.`
 * for a gap. Periods are 1, 2, 3, …
 */
export function series(chart: ChartTypeId, line: string): SeriesInput {
  return { chart, observations: line.trim().split(/\s+/).flatMap(observationsOf) };
}

const observationsOf = (texts: string, index: number): Observation[] =>
  texts.split(',').map((text) => observation(text, index));

function observation(text: string, index: number): Observation {
  const period = index + 1;
  if (text === '.') return { period, value: null };
  const [value, denominator] = text.split('/').map(Number);
  const row = { period, value: value ?? null };
  return denominator === undefined ? row : { ...row, denominator };
}

export const analyze = (chart: ChartTypeId, line: string, options?: AnalysisOptions): SeriesAnalysis =>
  analyzeSeries(series(chart, line), options);

/** Signals as text: rule, side, place, and what was observed against the limit. */
export const signals = (chart: ChartTypeId, line: string, options?: AnalysisOptions): string[] =>
  analyze(chart, line, options).signals.map(
    ({ rule, side, from, to, observed, limit }) => `${rule} ${side ?? ''} ${from}-${to}: ${observed}, limit ${limit}`,
  );

/** The same part so many times in a row. */
export const times = (count: number, part: string): string => Array.from({ length: count }, () => part).join(' ');
