import { type CalendarDate, fromDayNumber, toDayNumber } from '../domain/calendar-date.ts';
import type { Period } from '../domain/period.ts';
import { periodOf, shiftPeriod } from '../domain/period-arithmetic.ts';
import type { CountingPlan } from './counting-plan.ts';

/** Monday of the first ISO week of 1970, as a day number. Fortnights of every file and team are counted from it. */
const firstFortnight = -3;

/**
 * The period of a step that holds a date. Fortnights are the same for everybody, so that those of several teams can be
 * added up.
 *
 * @example periodInPlan('fortnight', '2022-02-10').key // => '2022-W05/W06'
 * @example periodInPlan('month', '2022-02-10').key // => '2022-02'
 */
export function periodInPlan(step: CountingPlan['step'], date: CalendarDate): Period {
  if (step !== 'fortnight') return periodOf(step, date);
  const fortnights = Math.floor((toDayNumber(date) - firstFortnight) / 14);
  const week = periodOf('week', fromDayNumber(firstFortnight + fortnights * 14));
  return { kind: 'fortnight', key: `${week.key}/W${shiftPeriod(week, 1).key.slice(-2)}` };
}
