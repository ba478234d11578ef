import { toDayNumber } from '../domain/calendar-date.ts';
import type { ManyInPathway, Moment, Pathway } from '../domain/pathway.ts';
import type { CountedCase, CountingRule } from './counting-rule.ts';
import type { LeftOutReason } from './left-out-reason.ts';
import { isDone, momentOf, momentsOf } from './marks.ts';
import { isAtOrBefore } from './moment-order.ts';
import { type AnsweredEvent, pairAnswers } from './pair-answers.ts';
import { tellCounts } from './told-counts.ts';

/** The answers of an indicator that counts events, which may come any number of times in a pathway. */
export interface EventAnswers {
  readonly event: ManyInPathway;
  /** What should follow each event. */
  readonly answer: ManyInPathway;
  /** The last moment at which the answer is in time; null where what is written of the event does not tell. */
  readonly limit: (event: Moment) => Moment | null;
  readonly isInTime: (event: Moment, answer: Moment) => boolean;
}

/** A readmission ends none of them: it is often the very event. */
const endedBy = ['died', 'moved'] as const;

/** The rule of an indicator whose denominator is events. */
export const countEvents = (answers: EventAnswers): CountingRule => ({
  columns: [answers.event, answers.answer],
  tell: tellCounts,
  cases: (pathway) => {
    const events = momentsOf(pathway, answers.event);
    const answered = pairAnswers(dated(events), dated(momentsOf(pathway, answers.answer)));
    const undated = events.filter((event) => event === null).map(() => withoutDate);
    return [...answered.map((each) => judge(pathway, each, answers)), ...undated];
  },
});

const dated = (moments: readonly (Moment | null)[]): readonly Moment[] => moments.filter((moment) => moment !== null);

const withoutDate: CountedCase = { date: null, due: null, leftOut: 'date-missing', amount: 0 };

function judge(pathway: Pathway, { event, answer }: AnsweredEvent, answers: EventAnswers): CountedCase {
  const { date } = event;
  const limit = answers.limit(event);
  if (limit === null) return { date, due: toDayNumber(date), leftOut: 'time-of-day-missing', amount: 0 };
  const isMet = answer !== null && answers.isInTime(event, answer);
  const leftOut = isMet ? null : endOf(pathway, limit);
  return { date, due: toDayNumber(limit.date), leftOut, amount: isMet ? 1 : 0 };
}

function endOf(pathway: Pathway, limit: Moment): LeftOutReason | null {
  const ends = endedBy.filter((event) => isDone(pathway, event)).map((event) => momentOf(pathway, event));
  if (ends.some((end) => end && isAtOrBefore(end, limit))) return 'ended-before-limit';
  return ends.includes(null) ? 'date-missing' : null;
}
