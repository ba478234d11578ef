import { addMonths } from '../domain/add-months.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Gathering, Network } from '../domain/network.ts';
import { gatheringsInOrder } from '../status/status-gathering.ts';

/** The time that a team plans for when it meets. */
export interface TimeAhead {
  /** Where the worksheet is filled in; null where it is for any day. */
  readonly gathering: Gathering | null;
  /** The day of that gathering, else today. */
  readonly from: CalendarDate;
  /** The gathering that comes then; null where the project knows of none. */
  readonly next: Gathering | null;
  /** The day of the next gathering, else nine months from the first day. */
  readonly until: CalendarDate;
}

/** "Justere mål og plan for de neste ni månedene" (KS, Ahus region, 2022): from the third gathering to the last. */
export const ordinaryMonths = 9;

/**
 * The time from a gathering to the one after it; nine months where the project knows of none after it.
 *
 * @example timeAhead(null, null, '2022-09-29' as CalendarDate).until // => '2023-06-29'
 */
export function timeAhead(network: Network | null, gathering: Gathering | null, today: CalendarDate): TimeAhead {
  const from = gathering?.date ?? today;
  const next = gatheringsInOrder(network).find(({ date }) => date > from) ?? null;
  return { gathering, from, next, until: next?.date ?? addMonths(from, ordinaryMonths) };
}
