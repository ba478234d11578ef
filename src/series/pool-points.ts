import { type CalendarDate, toDayNumber } from '../domain/calendar-date.ts';
import type { Measure } from '../domain/indicator.ts';
import type { Period, Step } from '../domain/period.ts';
import { firstDay, middleDay, periodOf, shiftPeriod } from '../domain/period-arithmetic.ts';
import type { SeriesPoint } from './series.ts';

/** What becomes of points of one period: it depends on what is measured, and on what the chart takes. */
export interface Merging {
  readonly measure: Measure;
  /** Whether each value counts by itself, as a part of a subgroup. */
  readonly takesSubgroups: boolean;
}

/**
 * Adds the points of each coarser period up to one: counts are summed, values are averaged (by their denominators where
 * every one has some) or stand side by side in a subgroup. A period counts where its middle lies, so that a week goes to
 * the month of its Thursday. Points that are left out of the calculation do not enter a sum or a subgroup that holds
 * others; it is left out itself where all of it is. Without a step, points of the same period are merged. Points alone in
 * their period stay as they are.
 */
export function poolPoints(
  points: readonly SeriesPoint[],
  step: Step | null,
  merging: Merging,
): readonly SeriesPoint[] {
  const groups = new Map<string, { readonly period: Period; readonly points: SeriesPoint[] }>();
  for (const point of points) {
    const period = step === null ? point.period : coarserPeriod(point.period, step, points[0]?.period);
    const group = groups.get(period.key);
    if (group) group.points.push(point);
    else groups.set(period.key, { period, points: [point] });
  }
  return [...groups.values()].map((group) => mergePoints(group.period, group.points, merging));
}

/** The period of the coarser step that a period belongs to; the period itself where it is of that step already. */
export function coarserPeriod(period: Period, step: Step, anchor: Period | undefined): Period {
  if (period.kind === step || period.kind === 'number') return period;
  const middle = middleDay(period);
  if (!middle) return period;
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

function mergePoints(period: Period, points: readonly SeriesPoint[], merging: Merging): SeriesPoint {
  const [only] = points;
  if (points.length === 1 && only) return { ...only, period };
  const included = points.filter((point) => point.excluded === null);
  const used = included.length > 0 ? included : points;
  const measured = used.filter((point) => point.state === 'measured');
  const excluded = included.length > 0 ? null : (points[0]?.excluded ?? null);
  if (measured.length === 0) return { ...(used[0] ?? emptyPoint), period, excluded };
  return { period, state: 'measured', ...mergeNumbers(measured, merging), excluded };
}

type Numbers = Pick<SeriesPoint, 'numerator' | 'denominator' | 'value' | 'values'>;

function mergeNumbers(measured: readonly SeriesPoint[], { measure, takesSubgroups }: Merging): Numbers {
  if (measure === 'share' || measure === 'rate') {
    const counts = { numerator: sum(measured, 'numerator'), denominator: sum(measured, 'denominator') };
    return { ...counts, value: null, values: [] };
  }
  // Of a mean, as many patients as are known of: too few of them hide it, also where others were not counted.
  const patients = { numerator: sum(measured, 'numerator'), denominator: sumOfKnown(measured) };
  if (takesSubgroups) {
    const values = measured.flatMap((point) => point.values);
    const total = values.reduce((all, value) => all + value, 0);
    return { ...patients, value: values.length === 0 ? null : total / values.length, values };
  }
  const value = meanValue(measured);
  return { ...patients, value, values: value === null ? [] : [value] };
}

const emptyPoint = { state: 'gap', numerator: null, denominator: null, value: null, values: [] } as const;

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
