import type { Finding } from '../domain/finding.ts';
import { makeFinding } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Period } from '../domain/period.ts';
import { comparePeriods, shiftPeriod } from '../domain/period-arithmetic.ts';
import { periodInStep } from './period-in-step.ts';
import type { SoundSeries } from './series-check.ts';

interface Dated {
  readonly measurement: Measurement;
  readonly period: Period;
}

/**
 * The stretches between the first and the last period that no row speaks of, each told at the row behind it. A row that
 * says "not measured" is no gap. Events have no gaps.
 */
export function findPeriodGaps({ inTime, isEvents, step }: SoundSeries): readonly Finding[] {
  if (isEvents) return [];
  const dated = inTime.flatMap((measurement): readonly Dated[] => {
    const period = periodInStep(measurement.period, step);
    return period === null ? [] : [{ measurement, period }];
  });
  return dated.slice(1).flatMap((next, index) => gapBetween(dated[index] ?? next, next));
}

function gapBetween(before: Dated, next: Dated): readonly Finding[] {
  if (comparePeriods(before.period, next.period) === 0) return [];
  const from = shiftPeriod(before.period, 1);
  if (comparePeriods(from, next.period) >= 0) return [];
  const to = shiftPeriod(next.period, -1);
  if (comparePeriods(from, to) > 0) return [];
  const { place, team } = next.measurement;
  return [makeFinding('period-gap', place, { from, to }, { team })];
}
