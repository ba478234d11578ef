import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import { shiftPeriod } from '../domain/period-arithmetic.ts';
import { completeFrom } from './complete-from.ts';

/** Periods that follow each other, the first and the last included. */
export interface PeriodSpan {
  readonly from: Period;
  readonly through: Period;
  readonly periods: number;
  /** The first day on which the last of them can be delivered. */
  readonly completeFrom: CalendarDate;
}

/** What a team has not delivered yet; null where there is nothing. */
export interface MissingPeriods {
  /** Their time is up: they can be delivered now. */
  readonly now: PeriodSpan | null;
  /** Their time is up later, and before what is delivered is asked for. */
  readonly later: PeriodSpan | null;
}

/** Somebody who stopped long ago is not asked for more than this. */
const most = 600;

/** The periods after the last that was delivered whose time is up by the day they are due. */
export function missingPeriods(
  last: Period,
  indicator: Pick<Indicator, 'followUpDays'>,
  { today, due }: { readonly today: CalendarDate; readonly due: CalendarDate },
): MissingPeriods {
  const found: { period: Period; day: CalendarDate }[] = [];
  let period = shiftPeriod(last, 1);
  let day = completeFrom(period, indicator);
  while (day !== null && day <= due && found.length < most) {
    found.push({ period, day });
    period = shiftPeriod(period, 1);
    day = completeFrom(period, indicator);
  }
  return {
    now: spanOf(found.filter((one) => one.day <= today)),
    later: spanOf(found.filter((one) => one.day > today)),
  };
}

function spanOf(found: readonly { readonly period: Period; readonly day: CalendarDate }[]): PeriodSpan | null {
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return null;
  return { from: first.period, through: last.period, periods: found.length, completeFrom: last.day };
}
