import { type CalendarDate, fromDayNumber, toDayNumber } from '../domain/calendar-date.ts';
import type { Measure } from '../domain/indicator.ts';
import type { Period, Step } from '../domain/period.ts';
import { firstDay, periodOf, shiftPeriod } from '../domain/period-arithmetic.ts';
import type { SeriesPoint } from './series.ts';

/**
 * Adds the points of each coarser period up to one: counts are summed, values are averaged (by their denominators where
 * every one has some). A period counts where its middle lies, so that a week goes to the month of its Thursday. Points
 * that are left out of the calculation do not enter a sum that holds other points. Points of the step itself stay as
 * they are.
 */
export function poolPoints(points: readonly SeriesPoint[], step: Step, measure: Measure): readonly SeriesPoint[] {
  const groups = new Map<string, { readonly period: Period; readonly points: SeriesPoint[] }>();
  for (const point of points) {
    const period = coarserPeriod(point.period, step, points[0]?.period);
    const group = groups.get(period.key);
    if (group) group.points.push(point);
    else groups.set(period.key, { period, points: [point] });
  }
  return [...groups.values()].map((group) => mergePoints(group.period, group.points, measure));
}

/** The period of the coarser step that a period belongs to; the period itself where it is of that step already. */
export function coarserPeriod(period: Period, step: Step, anchor: Period | undefined): Period {
  if (period.kind === step || period.kind === 'number') return period;
  const start = firstDay(period);
  const end = firstDay(shiftPeriod(period, 1));
  if (!start || !end) return period;
  const middle = fromDayNumber(Math.floor((toDayNumber(start) + toDayNumber(end) - 1) / 2));
  return step === 'fortnight' ? fortnightOf(middle, anchor ?? period) : periodOf(step, middle);
}

/** Fortnights are counted from the week that the series begins in. */
function fortnightOf(date: CalendarDate, anchor: Period): Period {
  const anchorDay = firstDay(anchor);
  const firstWeek = periodOf('week', anchorDay ?? date);
  const week = periodOf('week', date);
  const weeksApart = (dayNumberOf(week) - dayNumberOf(firstWeek)) / 7;
  const second = shiftPeriod(firstWeek, weeksApart - (((weeksApart % 2) + 2) % 2));
  return { kind: 'fortnight', key: `${second.key}/W${shiftPeriod(second, 1).key.slice(-2)}` };
}

const dayNumberOf = (week: Period): number => toDayNumber(firstDay(week) as CalendarDate);

function mergePoints(period: Period, points: readonly SeriesPoint[], measure: Measure): SeriesPoint {
  const [only] = points;
  if (points.length === 1 && only) return { ...only, period };
  const included = points.filter((point) => point.excluded === null);
  const used = included.length > 0 ? included : points;
  const measured = used.filter((point) => point.state === 'measured');
  const excluded = included.length > 0 ? null : (points[0]?.excluded ?? null);
  if (measured.length === 0) return { ...(used[0] ?? emptyPoint), period, excluded };
  const isMean = measure === 'value' || measure === 'days-between';
  const value = isMean ? meanValue(measured) : null;
  const counts = {
    numerator: sum(measured, 'numerator'),
    // Of a mean, as many as are known of: too few of them hide it, also where others were not counted.
    denominator: isMean ? sumOfKnown(measured) : sum(measured, 'denominator'),
  };
  return { period, state: 'measured', ...counts, value, excluded };
}

const emptyPoint = { state: 'gap', numerator: null, denominator: null, value: null } as const;

/** Null where one of the points lacks the number: a sum of some would look like a sum of all. */
function sum(points: readonly SeriesPoint[], key: 'numerator' | 'denominator'): number | null {
  let total = 0;
  for (const point of points) {
    const number = point[key];
    if (number === null) return null;
    total += number;
  }
  return total;
}

function sumOfKnown(points: readonly SeriesPoint[]): number | null {
  const known = points.flatMap(({ denominator }) => denominator ?? []);
  return known.length === 0 ? null : known.reduce((total, denominator) => total + denominator, 0);
}

function meanValue(points: readonly SeriesPoint[]): number | null {
  const weighted = points.every((point) => point.denominator !== null && point.denominator > 0);
  let [total, weight] = [0, 0];
  for (const point of points) {
    if (point.value === null) return null;
    const one = weighted ? (point.denominator ?? 1) : 1;
    total += point.value * one;
    weight += one;
  }
  return weight === 0 ? null : total / weight;
}
