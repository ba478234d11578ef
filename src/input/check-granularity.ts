import type { CalendarDate } from '../domain/calendar-date.ts';
import { makeFinding } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { MeasuringStep, Period, PeriodKind } from '../domain/period.ts';
import { periodOf } from '../domain/period-arithmetic.ts';
import type { CheckedSeries, SeriesCheck } from './series-check.ts';

/** The kinds of period that lie within a step as a whole. Weeks do not: they lie across the ends of months. */
const heldBy: Readonly<Record<MeasuringStep, readonly PeriodKind[]>> = {
  week: ['week', 'day'],
  fortnight: ['fortnight', 'week', 'day'],
  month: ['month', 'day'],
  quarter: ['quarter', 'month', 'day'],
  tertial: ['tertial', 'month', 'day'],
};

/** What was found, and the rows that compare with most of the others: what else is wrong with them is told too. */
interface GranularityCheck extends SeriesCheck {
  readonly alike: readonly Measurement[];
}

/**
 * A series is written in one kind of period, or in kinds that its declared step holds. Else its points do not compare,
 * and none of them is sound: a finding at every row that differs from most of them, so that one slip is told where it
 * was made. Days need a declared step, except where the rows are events: without one they are the rows that differ, and
 * where there are only days it is said once, with the month or week that each of them could stand for.
 */
export function checkGranularity(series: CheckedSeries): GranularityCheck {
  const { measurements, step } = series;
  const kinds = [...new Set(measurements.map(({ period }) => period.kind))];
  if (isSound(kinds, series)) return { measurements, findings: [], alike: measurements };
  const fits = fitsIn(series, kinds);
  const differing = measurements.filter(({ period }) => !fits(period.kind));
  const told: readonly Measurement[] = differing.length > 0 ? differing : [measurements[0]];
  const offer = kinds.every((kind) => kind === 'day') ? offerStep(measurements) : null;
  const all = step ? [...new Set([...kinds, step])] : kinds;
  return {
    measurements: [],
    findings: told.map(({ place, team }) => makeFinding('mixed-granularity', place, { kinds: all, offer }, { team })),
    alike: measurements.filter(({ period }) => fits(period.kind)),
  };
}

function isSound(kinds: readonly PeriodKind[], { step, isEvents }: CheckedSeries): boolean {
  if (isEvents) return kinds.length === 1;
  if (step !== null) return kinds.every((kind) => heldBy[step].includes(kind));
  return kinds.length === 1 && kinds[0] !== 'day';
}

/**
 * Whether a row of a kind may stay: the declared step holds it, or most rows are of it, the first ones where equally many
 * are. Days may not, however many they are, where anything else stands there: without a step they are no series.
 */
function fitsIn(
  { measurements, step, isEvents }: CheckedSeries,
  kinds: readonly PeriodKind[],
): (kind: PeriodKind) => boolean {
  if (step !== null) return (kind) => heldBy[step].includes(kind);
  const rowsOf = (kind: PeriodKind): number => measurements.filter(({ period }) => period.kind === kind).length;
  const longer = kinds.filter((kind) => kind !== 'day');
  const [usual] = (isEvents || longer.length === 0 ? kinds : longer).toSorted((a, b) => rowsOf(b) - rowsOf(a));
  return (kind) => kind === usual;
}

/** The month of the first day where each day lies in a month of its own, else its week where each lies in one of its own. */
function offerStep(measurements: CheckedSeries['measurements']): Period | null {
  const days = new Set(measurements.map(({ period }) => period.key as CalendarDate));
  const [first = null] = days;
  const isOwn = (step: 'month' | 'week'): boolean =>
    new Set([...days].map((day) => periodOf(step, day).key)).size === days.size;
  const step = (['month', 'week'] as const).find(isOwn);
  return first === null || step === undefined ? null : periodOf(step, first);
}
