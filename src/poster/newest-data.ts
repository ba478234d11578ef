import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Period } from '../domain/period.ts';
import { firstDay, lastDay } from '../domain/period-arithmetic.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { SeriesPoint } from '../series/series.ts';

const wasMeasured = ({ state }: SeriesPoint): boolean => state === 'measured' || state === 'hidden';

/** The period that ends last among those that anything was measured in; null without data in the calendar. */
export function newestPeriod(all: readonly ReadSeries[]): Period | null {
  const periods = all.flatMap(({ series }) => series.points.filter(wasMeasured).map(({ period }) => period));
  return pickPeriod(periods, (candidate, best) => (lastDay(candidate) ?? '') > (lastDay(best) ?? ''));
}

/** The last day that the data tell of: a poster's clock, since today's date would change it from day to day. */
export function newestDay(all: readonly ReadSeries[]): CalendarDate | null {
  const period = newestPeriod(all);
  return period && lastDay(period);
}

/** From the first to the last period of all series that have a calendar; null where none has. */
export function timeSpanOf(all: readonly ReadSeries[]): { readonly first: Period; readonly last: Period } | null {
  const stepped = all.filter(({ series }) => series.step !== null);
  const periods = stepped.flatMap(({ series }) => series.points.map(({ period }) => period));
  const first = pickPeriod(periods, (candidate, best) => (firstDay(candidate) ?? '') < (firstDay(best) ?? ''));
  const last = pickPeriod(periods, (candidate, best) => (lastDay(candidate) ?? '') > (lastDay(best) ?? ''));
  return first && last && { first, last };
}

function pickPeriod(periods: readonly Period[], isBetter: (candidate: Period, best: Period) => boolean): Period | null {
  const dated = periods.filter((period) => period.kind !== 'number');
  return dated.reduce<Period | null>((best, period) => (best === null || isBetter(period, best) ? period : best), null);
}
