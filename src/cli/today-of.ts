import { type CalendarDate, fromDayNumber, parseIsoDate } from '../domain/calendar-date.ts';
import type { Options } from './command-context.ts';
import type { Host } from './host.ts';
import { sourceDateOf } from './source-date-of.ts';

/** The day that counts as today: `--today`, else SOURCE_DATE_EPOCH, else the host's clock; always a UTC date. */
export function todayOf({ today }: Options, { env, now }: Host): CalendarDate {
  const named = today === undefined ? null : parseIsoDate(today);
  if (named) return named;
  const seconds = sourceDateOf({ env }) ?? now().getTime() / 1000;
  return fromDayNumber(Math.floor(seconds / 86_400));
}
