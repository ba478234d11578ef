import { poolPhase } from '../reading/level-of-phase.ts';
import { measuredPhases } from '../reading/measured-phase.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import { type Interval, wilsonInterval } from '../stats/wilson-interval.ts';

/** The share of all patients of a phase, with how sure it is. */
export interface PhaseShare {
  /** From 1. */
  readonly phase: number;
  readonly share: number;
  readonly interval: Interval;
}

/** The pooled shares of a series, one for each phase with measured points; none where its counts are not known. */
export function phaseShares({ series, analysis }: ReadSeries): readonly PhaseShare[] {
  return measuredPhases(series, analysis).flatMap(({ number, points }) => {
    const { value, numerator, denominator } = poolPhase(points, series.indicator.measure);
    if (numerator === null || denominator === null) return [];
    const interval = wilsonInterval({ count: numerator, of: denominator });
    return interval === null ? [] : [{ phase: number, share: value, interval }];
  });
}
