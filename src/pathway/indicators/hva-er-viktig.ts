import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Pathway } from '../../domain/pathway.ts';
import { asksAboutAll } from '../asks-about.ts';
import { countPathway } from '../count-pathway.ts';
import { datedEvents, dateOf, isDone } from '../marks.ts';

/** E1-01: the answer to "What matters to you?" is written down, of all pathways. */
export const whatMatters = countPathway({
  columns: ['what_matters'],
  outside: asksAboutAll,
  date: (pathway) => dateOf('home')(pathway) ?? firstDate(pathway),
  limit: null,
  outcome: (pathway) => Number(isDone(pathway, 'what_matters')),
});

/** A pathway without a homecoming begins with the first thing that is dated. */
function firstDate(pathway: Pathway): CalendarDate | null {
  const dates = datedEvents(pathway).map(({ at }) => at.date);
  return dates.reduce<CalendarDate | null>((first, date) => (first === null || date < first ? date : first), null);
}
