import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Period } from '../domain/period.ts';
import { firstDay, lastDay } from '../domain/period-arithmetic.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { SeriesPoint } from '../series/series.ts';

const wasMeasured = ({ state }: SeriesPoint): boolean => state === 'measured' || state === 'hidden';

/** The period that ends last among those that anything was measured in; null without data in the calendar. */
export function newestPeriod(all: readonly ReadSeries[]): Period | null {
  const periods = all.flatMap(({ series }) => series.points.filter(wasMeasured).map(({ period }) => period));
  return pickPeriod(periods, endsLater);
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
  const first = pickPeriod(periods, startsEarlier);
  const last = pickPeriod(periods, endsLater);
  return first && last && { first, last };
}

/**
 * Of periods that end or start on one day the shortest holds: December tells more than the year that some series was
 * added up to. Dates sort as text.
 */
const endsLater = (candidate: Period, best: Period): boolean =>
  `${lastDay(candidate)} ${firstDay(candidate)}` > `${lastDay(best)} ${firstDay(best)}`;
const startsEarlier = (candidate: Period, best: Period): boolean =>
  `${firstDay(candidate)} ${lastDay(candidate)}` < `${firstDay(best)} ${lastDay(best)}`;

function pickPeriod(periods: readonly Period[], isBetter: (candidate: Period, best: Period) => boolean): Period | null {
  const dated = periods.filter((period) => period.kind !== 'number');
  return dated.reduce<Period | null>((best, period) => (best === null || isBetter(period, best) ? period : best), null);
}
