import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Period, Step } from '../domain/period.ts';
import { comparePeriods } from '../domain/period-arithmetic.ts';
import { periodInStep } from '../input/period-in-step.ts';
import { leastForChange, leastForLevel } from '../reading/least-points.ts';
import type { TeamSeries } from '../series/series.ts';
import { missingPeriods } from './missing-periods.ts';
import type { SeriesStatus } from './network-status.ts';
import { pointsToCome } from './points-to-come.ts';

/** The day that counts as today, and the one by which is delivered what is to come with. */
export interface StatusDays {
  readonly today: CalendarDate;
  readonly due: CalendarDate;
}

const nothingMissing = { now: null, later: null } as const;

/** An indicator that a team has said it will measure, and has not delivered anything of. */
export const awaitedSeries = (indicator: Indicator): SeriesStatus => ({
  indicator,
  patientGroup: null,
  step: null,
  delivered: null,
  points: 0,
  hasPhases: false,
  hidden: 0,
  hiddenByOutcome: false,
  lacking: { level: pointsOf(0, leastForLevel, null, indicator), change: pointsOf(0, leastForChange, null, indicator) },
  missing: nothingMissing,
});

/** How far a team has come with a series: `rows` are its own, as they were delivered. */
export function judgeSeries(series: TeamSeries, rows: readonly Measurement[], days: StatusDays): SeriesStatus {
  const { indicator, patientGroup, privacy } = series;
  const step = privacy.pooledFrom ?? series.step;
  const delivered = deliveredSpan(rows, step);
  const start = series.phases.at(-1)?.period ?? null;
  const inPhase = series.points.filter(({ period }) => start === null || comparePeriods(period, start) >= 0);
  const points = inPhase.filter(({ state, excluded }) => state === 'measured' && excluded === null).length;
  const last = series.step === null ? null : (series.points.at(-1)?.period ?? null);
  const { hiddenByOutcome } = privacy;
  return {
    indicator,
    patientGroup,
    step,
    delivered,
    points,
    hasPhases: inPhase.length < series.points.length,
    hidden: privacy.hiddenPoints,
    hiddenByOutcome,
    lacking: hiddenByOutcome
      ? { level: null, change: null }
      : {
          level: pointsOf(points, leastForLevel, last, indicator),
          change: pointsOf(points, leastForChange, last, indicator),
        },
    missing: delivered && step ? missingPeriods(delivered.through, indicator, days) : nothingMissing,
  };
}

const pointsOf = (measured: number, least: number, last: Period | null, indicator: Indicator) =>
  pointsToCome(measured, least, { last, indicator });

/** From the first to the newest period of which a row tells something: 0 of 0 is told, "not measured" is not. */
function deliveredSpan(rows: readonly Measurement[], step: Step | null): SeriesStatus['delivered'] {
  const told = rows
    .filter(({ numerator, value }) => numerator !== null || value !== null)
    .map(({ period }) => (step === null || step === 'year' ? period : (periodInStep(period, step) ?? period)))
    .toSorted(comparePeriods);
  const [from, through] = [told[0], told.at(-1)];
  return from && through ? { from, through } : null;
}
