import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import { shiftPeriod } from '../domain/period-arithmetic.ts';
import { completeFrom } from './complete-from.ts';

/** How many measured points a reading lacks, and when they are there if every period from now on is measured. */
export interface PointsToCome {
  readonly least: number;
  readonly more: number;
  /** The last of them, and the first day on which it can be delivered; null where no step tells. */
  readonly when: { readonly period: Period; readonly completeFrom: CalendarDate } | null;
}

/** Null where there are enough. `last` is the newest period of the series; null where its points have no step. */
export function pointsToCome(
  measured: number,
  least: number,
  { last, indicator }: { readonly last: Period | null; readonly indicator: Pick<Indicator, 'followUpDays'> },
): PointsToCome | null {
  const more = least - measured;
  if (more <= 0) return null;
  const period = last && shiftPeriod(last, more);
  const day = period && completeFrom(period, indicator);
  return { least, more, when: period && day && { period, completeFrom: day } };
}
