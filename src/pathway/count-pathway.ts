import { type CalendarDate, toDayNumber } from '../domain/calendar-date.ts';
import type { Pathway } from '../domain/pathway.ts';
import type { Outside } from './asks-about.ts';
import type { CountedCase, CountingRule, PathwayColumn } from './counting-rule.ts';
import type { LeftOutReason } from './left-out-reason.ts';
import type { Limit } from './limit.ts';
import { isDone, momentOf } from './marks.ts';
import { daysFrom } from './moment-order.ts';
import { type ToldCounts, tellCounts } from './told-counts.ts';

/** What a pathway adds to the numerator (a share's 0 or 1), or why nobody can tell. */
export type Outcome = number | LeftOutReason;

/** The answers of an indicator that counts each pathway once at most. */
export interface PathwayAnswers {
  readonly columns: readonly PathwayColumn[];
  readonly outside: Outside;
  /** The date that gives the period. */
  readonly date: (pathway: Pathway) => CalendarDate | null;
  readonly limit: Limit | null;
  readonly outcome: (pathway: Pathway) => Outcome;
  readonly tell?: (sum: number, denominator: number) => ToldCounts;
}

/** The rule of an indicator that counts each pathway once at most. */
export const countPathway = (answers: PathwayAnswers): CountingRule => ({
  columns: answers.columns,
  tell: answers.tell ?? tellCounts,
  cases: (pathway) => [judge(pathway, answers)],
});

/** In the order of the contract: what is asked about, time, ends, missing dates. */
function judge(pathway: Pathway, answers: PathwayAnswers): CountedCase {
  const date = answers.date(pathway);
  const outside = answers.outside(pathway);
  if (outside) return { date, due: null, leftOut: outside, amount: 0 };
  if (date === null) return dateMissing(date);
  if (answers.limit === null) return settle(date, toDayNumber(date), answers.outcome(pathway));
  const from = momentOf(pathway, answers.limit.from);
  if (from === null) return dateMissing(date);
  const due = Math.max(toDayNumber(date), toDayNumber(from.date) + answers.limit.days);
  return settle(date, due, outcomeBeforeEnd(pathway, answers.limit, answers.outcome(pathway)));
}

const dateMissing = (date: CalendarDate | null): CountedCase => ({
  date,
  due: null,
  leftOut: 'date-missing',
  amount: 0,
});

const settle = (date: CalendarDate, due: number, outcome: Outcome): CountedCase =>
  typeof outcome === 'number'
    ? { date, due, leftOut: null, amount: outcome }
    : { date, due, leftOut: outcome, amount: 0 };

/** The outcome, unless the pathway ended before it could be had. */
function outcomeBeforeEnd(pathway: Pathway, limit: Limit, outcome: Outcome): Outcome {
  const isMet = typeof outcome === 'number' && outcome > 0;
  if (isMet && !limit.endsWhateverWasDone) return outcome;
  return endOf(pathway, limit) ?? outcome;
}

/** An end without a date might have come before the limit or after it. */
function endOf(pathway: Pathway, limit: Limit): LeftOutReason | null {
  const from = momentOf(pathway, limit.from);
  const ends = limit.endedBy.filter((event) => isDone(pathway, event)).map((event) => momentOf(pathway, event));
  if (ends.some((end) => from && end && daysFrom(from, end) <= limit.endedThrough)) return 'ended-before-limit';
  return ends.includes(null) ? 'date-missing' : null;
}
