import { type CalendarDate, fromDayNumber, parseIsoDate } from '../domain/calendar-date.ts';
import type { Options } from './command-context.ts';
import type { Host } from './host.ts';

/** The year 10000, in seconds since 1970. */
const endOfCalendar = 253_402_300_800;

/** The day that counts as today: `--today`, else SOURCE_DATE_EPOCH, else the host's clock; always a UTC date. */
export function todayOf({ today }: Options, { env, now }: Host): CalendarDate {
  const named = today === undefined ? null : parseIsoDate(today);
  if (named) return named;
  const epoch = Number(env['SOURCE_DATE_EPOCH'] || Number.NaN);
  const seconds = epoch >= 0 && epoch < endOfCalendar ? epoch : now().getTime() / 1000;
  return fromDayNumber(Math.floor(seconds / 86_400));
}
