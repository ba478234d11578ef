import { type CalendarDate, fromDayNumber, toDayNumber } from '../domain/calendar-date.ts';
import type { FindingArgs } from '../domain/finding.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Measurement } from '../domain/measurement.ts';
import { lastDay } from '../domain/period-arithmetic.ts';

export type TimeProblem = {
  readonly [Code in 'period-incomplete' | 'follow-up-time-not-up']: {
    readonly code: Code;
    readonly args: FindingArgs[Code];
  };
}['period-incomplete' | 'follow-up-time-not-up'];

/**
 * Numbers that are written down too early: the period is not over when `today` begins, or its last patients have not been
 * followed up for as many whole days as the indicator asks for. Only where something was measured. A day is over for the
 * event that happened on it.
 */
export function checkTimeUp(
  { period, numerator, denominator, value }: Measurement,
  { followUpDays }: Indicator,
  today: CalendarDate | null,
): TimeProblem | null {
  const isMeasured = (numerator !== null && denominator !== 0) || value !== null;
  const last = today === null || !isMeasured ? null : lastDay(period);
  if (last === null || today === null) return null;
  if (last >= today && period.kind !== 'day') return { code: 'period-incomplete', args: { period } };
  if (followUpDays === null || fromDayNumber(toDayNumber(last) + followUpDays) < today) return null;
  return { code: 'follow-up-time-not-up', args: { period, days: followUpDays } };
}
