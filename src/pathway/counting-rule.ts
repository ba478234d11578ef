import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Pathway, PathwayEvent, PathwayNumber } from '../domain/pathway.ts';
import type { LeftOutReason } from './left-out-reason.ts';
import type { ToldCounts } from './told-counts.ts';

/** A column of the HPH sheet that an indicator can rest on. */
export type PathwayColumn = PathwayEvent | PathwayNumber | 'acute';

/** One that an indicator asks about: a pathway, or one event of it. */
export interface CountedCase {
  /** The day that gives its period; null where it is not known. */
  readonly date: CalendarDate | null;
  /** As a day number: the day at whose end its time is up. Null where time has no part in it. */
  readonly due: number | null;
  /** Why it is in no denominator, once its time is up. */
  readonly leftOut: LeftOutReason | null;
  /** What it adds to the numerator. */
  readonly amount: number;
}

/** How one indicator is counted from pathways. */
export interface CountingRule {
  /** Without these columns the indicator cannot be counted: an empty column says "not done", an absent one says nothing. */
  readonly columns: readonly PathwayColumn[];
  /** What the pathway gives to count: at most one case, or one for each event. */
  readonly cases: (pathway: Pathway) => readonly CountedCase[];
  readonly tell: (sum: number, denominator: number) => ToldCounts;
}
