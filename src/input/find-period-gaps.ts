import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Finding } from '../domain/finding.ts';
import { makeFinding } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Period, Step } from '../domain/period.ts';
import { comparePeriods, firstDay, periodOf, shiftPeriod } from '../domain/period-arithmetic.ts';
import type { CheckedSeries } from './series-check.ts';

interface Dated {
  readonly measurement: Measurement;
  readonly period: Period;
}

/**
 * The stretches between the first and the last period that no row speaks of, each told at the row behind it. A row that
 * says "not measured" is no gap. Events have no gaps.
 */
export function findPeriodGaps(series: CheckedSeries): readonly Finding[] {
  if (series.isEvents) return [];
  const dated = series.measurements.flatMap((measurement) => inStep(measurement, series.step));
  const inTime = dated.toSorted((a, b) => comparePeriods(a.period, b.period));
  return inTime.slice(1).flatMap((next, index) => gapBetween(inTime[index] ?? next, next));
}

/** The period of the declared step that a finer one lies in. Fortnights have no fixed calendar, so days have none. */
function inStep(measurement: Measurement, step: Step | null): readonly Dated[] {
  const { period } = measurement;
  if (step === null || period.kind === step) return [{ measurement, period }];
  const day: CalendarDate | null = firstDay(period);
  return step === 'fortnight' || day === null ? [] : [{ measurement, period: periodOf(step, day) }];
}

function gapBetween(before: Dated, next: Dated): readonly Finding[] {
  if (comparePeriods(before.period, next.period) === 0) return [];
  const [from, to] = [shiftPeriod(before.period, 1), shiftPeriod(next.period, -1)];
  if (comparePeriods(from, to) > 0) return [];
  const { place, team } = next.measurement;
  return [makeFinding('period-gap', place, { from, to }, { team })];
}
