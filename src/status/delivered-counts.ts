import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Indicator } from '../domain/indicator.ts';
import { type Period, type Step, steps } from '../domain/period.ts';
import { lastDay, periodOf, shiftPeriod } from '../domain/period-arithmetic.ts';
import { completeFrom } from './complete-from.ts';
import type { NetworkStatus, SeriesStatus } from './network-status.ts';
import type { StatusGathering } from './status-gathering.ts';

/** How far the teams have come together, in numbers alone: nobody can see from it who has not measured. */
export interface DeliveredCounts {
  readonly gathering: StatusGathering | null;
  readonly teams: number;
  /** Teams that have delivered something. */
  readonly delivered: number;
  readonly indicators: readonly IndicatorCounts[];
}

export interface IndicatorCounts {
  readonly indicator: Indicator;
  /** Teams that have delivered it. */
  readonly teams: number;
  /** The newest period that any of them has delivered, of a single day its month; null where the calendar has none. */
  readonly newest: Period | null;
  /** The newest period whose time is up before what is delivered is asked for, in the step that most of them use. */
  readonly askedThrough: Period | null;
}

/** The numbers of a status that may be shown to everybody. Indicators that nobody has delivered are left out. */
export function deliveredCounts({ gathering, teams, indicators }: NetworkStatus): DeliveredCounts {
  const delivered = teams.map(({ series }) => series.filter((one) => one.delivered !== null));
  return {
    gathering,
    teams: teams.length,
    delivered: delivered.filter((series) => series.length > 0).length,
    indicators: indicators.flatMap((indicator) => {
      const own = delivered.map((series) => series.filter((one) => one.indicator === indicator));
      const counted = own.filter((series) => series.length > 0).length;
      return counted === 0 ? [] : [{ indicator, teams: counted, ...newestOf(indicator, own.flat(), gathering) }];
    }),
  };
}

function newestOf(
  indicator: Indicator,
  series: readonly SeriesStatus[],
  gathering: StatusGathering | null,
): Pick<IndicatorCounts, 'newest' | 'askedThrough'> {
  const through = series.flatMap(({ delivered }) => delivered?.through ?? []);
  const [newest = null] = through
    .filter((period) => lastDay(period) !== null)
    .toSorted((a, b) => ((lastDay(a) ?? '') > (lastDay(b) ?? '') ? -1 : 1));
  return {
    newest: newest && withoutDay(newest),
    askedThrough: gathering && askedThrough(indicator, commonStep(series), gathering.due),
  };
}

/** The day of an event is for those who know of it. */
const withoutDay = (period: Period): Period =>
  period.kind === 'day' ? periodOf('month', period.key as CalendarDate) : period;

/** The step that most of the series have; of two that are as common the longer, which asks for less. */
function commonStep(series: readonly SeriesStatus[]): Step | null {
  const count = (step: Step): number => series.filter((one) => one.step === step).length;
  const [common] = steps.toReversed().toSorted((a, b) => count(b) - count(a));
  return common && count(common) > 0 ? common : null;
}

/** Fortnights have no fixed calendar, so the weeks are asked for. */
function askedThrough(indicator: Indicator, step: Step | null, due: CalendarDate): Period | null {
  if (step === null) return null;
  let period = periodOf(step === 'fortnight' ? 'week' : step, due);
  while ((completeFrom(period, indicator) ?? due) > due) period = shiftPeriod(period, -1);
  return period;
}
