import type { Period } from '../domain/period.ts';
import type { Series } from '../series/series.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';

/** A point that counts: measured, shown and not left out, with its counts and its place in the analysis. */
export interface MeasuredPoint {
  readonly period: Period;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly phase: number;
  readonly inBaseline: boolean;
  readonly centerLine: number | null;
}

/** The points that a reading rests on, in time order: the analysis's points joined to the series' own by their period. */
export function measuredPoints(series: Series, analysis: SeriesAnalysis): readonly MeasuredPoint[] {
  const byKey = new Map(series.points.map((point) => [point.period.key, point]));
  return analysis.points.flatMap(({ period, value, phase, inBaseline, excluded, centerLine }) => {
    const own = byKey.get(String(period));
    if (own?.state !== 'measured' || value === null || excluded) return [];
    const { numerator, denominator } = own;
    return [{ period: own.period, value, numerator, denominator, phase, inBaseline, centerLine }];
  });
}
