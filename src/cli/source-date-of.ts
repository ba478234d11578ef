import type { Host } from './host.ts';

/** The year 10000, in seconds since 1970. */
const endOfCalendar = 253_402_300_800;

/** SOURCE_DATE_EPOCH, in seconds since 1970: when files are to say that they were made. Null where it is not set. */
export function sourceDateOf({ env }: Pick<Host, 'env'>): number | null {
  const seconds = Number(env['SOURCE_DATE_EPOCH'] || Number.NaN);
  return seconds >= 0 && seconds < endOfCalendar ? Math.floor(seconds) : null;
}
