import type { CalendarDate } from '../domain/calendar-date.ts';
import type { ManyInPathway, Moment, OnceInPathway, Pathway, PathwayEvent } from '../domain/pathway.ts';
import { isAtOrBefore } from './moment-order.ts';

export const isDone = (pathway: Pathway, event: OnceInPathway): boolean => pathway.once[event]?.done === true;

/** When something was done; null where it was not, and where nobody wrote when. */
export function momentOf(pathway: Pathway, event: OnceInPathway): Moment | null {
  const mark = pathway.once[event];
  return mark?.done ? mark.at : null;
}

/** The date of a step of each pathway; null where it has none. */
export const dateOf =
  (event: OnceInPathway) =>
  (pathway: Pathway): CalendarDate | null =>
    momentOf(pathway, event)?.date ?? null;

/** Whether something was done at or before something else. What is not dated is not shown to be. */
export function isDoneBy(pathway: Pathway, event: OnceInPathway, by: OnceInPathway): boolean {
  const [done, limit] = [momentOf(pathway, event), momentOf(pathway, by)];
  return done !== null && limit !== null && isAtOrBefore(done, limit);
}

/** Whether something that is told by a mere "yes" was done, and not after something else where both have a date. */
export const isSaidBy = (pathway: Pathway, event: OnceInPathway, by: OnceInPathway): boolean =>
  isDone(pathway, event) && (momentOf(pathway, event) === null || isDoneBy(pathway, event, by));

/** Each time that something of the kind was done; null where nobody wrote when. */
export const momentsOf = (pathway: Pathway, event: ManyInPathway): readonly (Moment | null)[] =>
  pathway.many.flatMap(({ event: each, mark }) => (each === event && mark.done ? [mark.at] : []));

/** Everything of a pathway that has a date. */
export function datedEvents(pathway: Pathway): readonly { readonly event: PathwayEvent; readonly at: Moment }[] {
  const dated: { readonly event: PathwayEvent; readonly at: Moment }[] = [];
  for (const [event, mark] of Object.entries(pathway.once)) {
    if (mark.done && mark.at) dated.push({ event: event as OnceInPathway, at: mark.at });
  }
  for (const { event, mark } of pathway.many) {
    if (mark.done && mark.at) dated.push({ event, at: mark.at });
  }
  return dated;
}
