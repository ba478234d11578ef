import { type CalendarDate, fromDayNumber, parseIsoDate } from '../domain/calendar-date.ts';
import type { Options } from './command-context.ts';
import type { Host } from './host.ts';

/** The day that counts as today: `--today`, else SOURCE_DATE_EPOCH, else the host's clock; always a UTC date. */
export function todayOf({ today }: Options, { env, now }: Host): CalendarDate {
  const named = today === undefined ? null : parseIsoDate(today);
  if (named) return named;
  const epoch = Number(env['SOURCE_DATE_EPOCH'] || Number.NaN);
  const seconds = Number.isFinite(epoch) ? epoch : now().getTime() / 1000;
  return fromDayNumber(Math.floor(seconds / 86_400));
}
