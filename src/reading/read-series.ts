import type { Series } from '../series/series.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';
import type { Reading } from './reading.ts';

/** A series with all that was found and said of it: what charts, posters and reports are made from. */
export interface ReadSeries {
  readonly series: Series;
  readonly analysis: SeriesAnalysis;
  readonly reading: Reading;
}
