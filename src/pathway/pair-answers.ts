import type { Moment } from '../domain/pathway.ts';

/** An event, and what answered it: null where nothing did. */
export interface AnsweredEvent {
  readonly event: Moment;
  readonly answer: Moment | null;
}

interface Timed {
  readonly moment: Moment;
  /** Sorts as text. */
  readonly key: string;
}

const startOfDay = 0;
const endOfDay = 1440;

/**
 * Gives each answer to one event at most: the newest one at or before it that has no answer yet. Answers are taken in time
 * order. On the same day, an event without a time of the day counts as at the day's beginning and an answer as at its end.
 * One that comes before every event, or after all have theirs, answers nothing.
 *
 * @example pairAnswers([{ date: '2022-03-01', minute: 600 }], [{ date: '2022-03-01', minute: 590 }])[0].answer // => null
 */
export function pairAnswers(events: readonly Moment[], answers: readonly Moment[]): readonly AnsweredEvent[] {
  const coming = inTime(events, startOfDay);
  const waiting: Timed[] = [];
  const pairs: AnsweredEvent[] = [];
  let next = 0;
  for (const answer of inTime(answers, endOfDay)) {
    for (let event = coming[next]; event && event.key <= answer.key; event = coming[next]) {
      waiting.push(event);
      next += 1;
    }
    const newest = waiting.pop();
    if (newest) pairs.push({ event: newest.moment, answer: answer.moment });
  }
  const unanswered = [...waiting, ...coming.slice(next)];
  return [...pairs, ...unanswered.map(({ moment }) => ({ event: moment, answer: null }))];
}

function inTime(moments: readonly Moment[], withoutTime: number): readonly Timed[] {
  const timed = moments.map((moment) => ({ moment, key: keyOf(moment, withoutTime) }));
  return timed.sort((a, b) => compareText(a.key, b.key));
}

const keyOf = ({ date, minute }: Moment, withoutTime: number): string =>
  `${date} ${String(minute ?? withoutTime).padStart(4, '0')}`;

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
