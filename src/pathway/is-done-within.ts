import type { OnceInPathway, Pathway } from '../domain/pathway.ts';
import { momentOf } from './marks.ts';
import { daysFrom } from './moment-order.ts';

/** The days on which something counts, both included; `from` is day 0. */
export interface DayWindow {
  readonly from: OnceInPathway;
  readonly first: number;
  readonly last: number;
}

/** Whether something was done on one of the days. What is not dated is not shown to be. */
export function isDoneWithin(pathway: Pathway, event: OnceInPathway, { from, first, last }: DayWindow): boolean {
  const [start, done] = [momentOf(pathway, from), momentOf(pathway, event)];
  if (start === null || done === null) return false;
  const days = daysFrom(start, done);
  return days >= first && days <= last;
}
