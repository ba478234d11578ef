import { makeFinding } from '../domain/make-finding.ts';
import type { PeriodKind, Step } from '../domain/period.ts';
import type { CheckedSeries, SeriesCheck } from './series-check.ts';

/** The kinds of period that lie within a step as a whole. Weeks do not: they lie across the ends of months. */
const heldBy: Readonly<Record<Step, readonly PeriodKind[]>> = {
  week: ['week', 'day'],
  fortnight: ['fortnight', 'week', 'day'],
  month: ['month', 'day'],
  quarter: ['quarter', 'month', 'day'],
  tertial: ['tertial', 'month', 'day'],
};

/**
 * A series is written in one kind of period, or in kinds that its declared step holds. Else its points do not compare,
 * and none of them is sound: one finding, at the first row that differs from those before it. Days need a declared step,
 * except where the rows are events.
 */
export function checkGranularity(series: CheckedSeries): SeriesCheck {
  const { measurements, step } = series;
  const kinds = [...new Set(measurements.map(({ period }) => period.kind))];
  if (isSound(kinds, series)) return { measurements, findings: [] };
  const differs = measurements.find(({ period }) =>
    step ? !heldBy[step].includes(period.kind) : period.kind !== kinds[0],
  );
  const { place, team } = differs ?? measurements[0];
  const all = step ? [...new Set([...kinds, step])] : kinds;
  return { measurements: [], findings: [makeFinding('mixed-granularity', place, { kinds: all }, { team })] };
}

function isSound(kinds: readonly PeriodKind[], { step, isEvents }: CheckedSeries): boolean {
  if (isEvents) return kinds.length === 1;
  if (step !== null) return kinds.every((kind) => heldBy[step].includes(kind));
  return kinds.length === 1 && kinds[0] !== 'day';
}
