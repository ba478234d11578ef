import type { AnalysisOptions } from '../spc/analysis-options.ts';
import { analyzeSeries } from '../spc/analyze-series.ts';
import type { SeriesInput } from '../spc/series-input.ts';
import { makeRandomSource } from '../stats/random-source.ts';
import { seedOfText } from '../stats/seed-of-text.ts';
import type { Method } from './find-method.ts';
import { redrawSeries } from './redraw-series.ts';
import { seenSigns } from './seen-signs.ts';

/** A series and how it is read. */
export interface SimulationTask {
  readonly series: SeriesInput;
  readonly method: Method;
  readonly options: AnalysisOptions;
}

/** How many series are drawn: until the error is as small as wanted, no fewer than the least and no more than the most. */
export interface Effort {
  readonly least: number;
  readonly most: number;
  /** Standard error of the part with any sign. */
  readonly error: number;
}

/** How many of the drawn series showed what. */
export interface SimulatedSigns {
  readonly runs: number;
  readonly anySign: number;
  readonly improvement: number;
  /** Standard error of the part with any sign. */
  readonly standardError: number;
}

/**
 * Draws a series anew, time after time, as it would fall if nothing but chance were at work, and counts in how many of
 * the draws signs are seen. The seed comes from the series and the options, so the answer is always the same.
 */
export function simulateSigns({ series, method, options }: SimulationTask, effort: Effort): SimulatedSigns {
  const random = makeRandomSource(seedOfText(JSON.stringify([series, options])));
  const redraw = redrawSeries(series, method.chart, options);
  let [runs, anySign, improvement] = [0, 0, 0];
  while (runs < effort.least || (runs < effort.most && errorOf(anySign, runs) > effort.error)) {
    const seen = seenSigns(analyzeSeries(redraw(random), options), method, options);
    runs += 1;
    if (seen.any) anySign += 1;
    if (seen.improvement) improvement += 1;
  }
  return { runs, anySign, improvement, standardError: errorOf(anySign, runs) };
}

/** One more of each kind is counted: none in 1000 does not prove that it never happens. */
function errorOf(count: number, runs: number): number {
  const part = (count + 1) / (runs + 2);
  return Math.sqrt((part * (1 - part)) / runs);
}
