import { type CalendarDate, toDayNumber } from '../domain/calendar-date.ts';
import type { Period } from '../domain/period.ts';
import { firstDay, lastDay } from '../domain/period-arithmetic.ts';
import type { Series } from '../series/series.ts';
import type { TimeSpan } from './chart-input.ts';

/**
 * Where things lie in time. On a calendar the unit is days since 1 January 1970 and a period lies at its middle; without
 * one (events in order, running numbers) the unit is the point's number from 1.
 */
export interface TimePlace {
  readonly first: number;
  readonly last: number;
  /** Place of the series' point with this index. */
  readonly ofPoint: (index: number) => number;
  /** Place of a period on the axis; null where it has none. */
  readonly ofPeriod: (period: Period) => number | null;
  /** Place of a day; null outside the chart's time. */
  readonly ofDate: (date: CalendarDate) => number | null;
}

/** The days from the start of a period to the start of the next. */
function daysOf(period: Period): readonly [number, number] | null {
  const [first, last] = [firstDay(period), lastDay(period)];
  return first && last ? [toDayNumber(first), toDayNumber(last) + 1] : null;
}

function middleOf(period: Period): number | null {
  const days = daysOf(period);
  return days && (days[0] + days[1]) / 2;
}

const within = (place: number, low: number, high: number): number => Math.max(low, Math.min(high, place));

/** Half a month: the shared axis starts in the middle of its first month, whatever the steps of the charts that share it. */
const halfMonth = 15;

function calendarEnds(points: Series['points'], span: TimeSpan | null): readonly [number, number] {
  const middles = points.flatMap(({ period }) => middleOf(period) ?? []);
  const [start, end] = [span && daysOf(span.first), span && daysOf(span.last)];
  const asked =
    start && end ? [Math.min(start[0] + halfMonth, middle(start)), Math.max(end[1] - halfMonth, middle(end))] : [];
  const all = [...middles, ...asked];
  return all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
}

const middle = ([from, to]: readonly [number, number]): number => (from + to) / 2;

function onCalendar(points: Series['points'], span: TimeSpan | null): TimePlace {
  const [first, last] = calendarEnds(points, span);
  const [firstPeriod, lastPeriod] = [points[0]?.period ?? span?.first, points.at(-1)?.period ?? span?.last];
  const start = Math.min(first, (firstPeriod && daysOf(firstPeriod)?.[0]) ?? first);
  const end = Math.max(last, (lastPeriod && daysOf(lastPeriod)?.[1]) ?? last);
  return {
    first,
    last,
    ofPoint: (index) => (points[index] && middleOf(points[index].period)) ?? first,
    ofPeriod: (period) => middleOf(period),
    ofDate: (date) => {
      const day = toDayNumber(date) + 0.5;
      return day < start || day > end ? null : within(day, first, last);
    },
  };
}

/** A day lies between the event before it and the event after it; running numbers know no days. */
function placeAmongEvents(points: Series['points'], date: CalendarDate): number | null {
  const before = points.filter(({ period }) => period.key < date).length;
  if (points.some(({ period }) => period.key === date)) return before + 1;
  return before === 0 || before === points.length ? null : before + 0.5;
}

function inOrder(points: Series['points']): TimePlace {
  const isDated = points.every(({ period }) => period.kind === 'day');
  return {
    first: 1,
    last: Math.max(1, points.length),
    ofPoint: (index) => index + 1,
    ofPeriod: ({ key }) => {
      const index = points.findIndex(({ period }) => period.key === key);
      return index < 0 ? null : index + 1;
    },
    ofDate: (date) => (isDated ? placeAmongEvents(points, date) : null),
  };
}

/** Where the periods and the days of a series lie along its time axis. */
export const timePlace = ({ step, points }: Series, span: TimeSpan | null): TimePlace =>
  step === null ? inOrder(points) : onCalendar(points, span);
