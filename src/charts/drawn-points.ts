import type { Period } from '../domain/period.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { AnalyzedPoint } from '../spc/series-analysis.ts';
import { signPoints } from './sign-points.ts';
import type { TimePlace } from './time-place.ts';

/** One period as it is drawn. Without a value there is a gap in the line; a hidden point has its mark at the axis. */
export interface DrawnPoint {
  readonly period: Period;
  readonly time: number;
  readonly value: number | null;
  readonly kind: 'ordinary' | 'sign' | 'excluded';
  readonly hidden: boolean;
  /** The numbers behind it; null where the analysis was given no such period. */
  readonly analyzed: AnalyzedPoint | null;
}

/** Finds the analysis' point of each period of the series: by place where they are as many, else by name. */
function analyzedPoints({ series, analysis }: ReadSeries): readonly (AnalyzedPoint | null)[] {
  const { points } = series;
  // A sealed series keeps its numbers to itself, whatever it was handed.
  if (series.privacy.hiddenByOutcome) return points.map(() => null);
  if (analysis.points.length === points.length) return analysis.points;
  const byPeriod = new Map(analysis.points.map((point) => [String(point.period), point]));
  return points.map(({ period }) => byPeriod.get(period.key) ?? null);
}

function kindOf(point: AnalyzedPoint | null, signs: ReadonlySet<AnalyzedPoint>): DrawnPoint['kind'] {
  if (point?.excluded) return 'excluded';
  return point && signs.has(point) ? 'sign' : 'ordinary';
}

/** The points of a series in time order, each with its place and what it is drawn as. */
export function drawnPoints(readSeries: ReadSeries, place: TimePlace): readonly DrawnPoint[] {
  const signs = signPoints(readSeries);
  const analyzed = analyzedPoints(readSeries);
  return readSeries.series.points.map(({ period, state }, index) => {
    const point = analyzed[index] ?? null;
    const hidden = state === 'hidden';
    return {
      period,
      time: place.ofPoint(index),
      value: hidden ? null : (point?.value ?? null),
      kind: kindOf(point, signs),
      hidden,
      analyzed: point,
    };
  });
}
