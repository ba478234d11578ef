import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../src/domain/pathway.ts';
import { pairAnswers } from '../../../src/pathway/pair-answers.ts';
import { markOf } from './make-pathway.ts';

const moment = (written: string): Moment => {
  const mark = markOf(`2022-03-${written}`);
  if (!mark.done || !mark.at) throw new Error(written);
  return mark.at;
};
const written = ({ date, minute }: Moment): string => `${date.slice(-2)}${minute === null ? '' : `+${minute}`}`;

/** Pairs as `event: answer`, in the order of the events. */
const pair = (events: readonly string[], answers: readonly string[]): readonly string[] =>
  pairAnswers(events.map(moment), answers.map(moment))
    .map(({ event, answer }) => `${written(event)}: ${answer ? written(answer) : 'none'}`)
    .sort();

describe('an answer', () => {
  it('goes to the newest event at or before it', () => {
    expect(pair(['01', '02', '04'], ['03'])).toEqual(['01: none', '02: 03', '04: none']);
    expect(pair(['02 00:10'], ['02 00:10'])).toEqual(['02+10: 02+10']);
    expect(pair(['02 00:10'], ['02 00:09'])).toEqual(['02+10: none']);
  });

  it('goes to the one before where the newest has an answer already', () => {
    expect(pair(['01', '02'], ['05', '03'])).toEqual(['01: 05', '02: 03']);
  });

  it('goes to nothing where no event is left', () => {
    expect(pair(['02'], ['01', '03', '04'])).toEqual(['02: 03']);
    expect(pair([], ['01'])).toEqual([]);
  });

  it('without a time of the day counts as at the end of the day, and an event as at its beginning', () => {
    expect(pair(['02 23:59'], ['02'])).toEqual(['02+1439: 02']);
    expect(pair(['02'], ['02 00:00'])).toEqual(['02: 02+0']);
    expect(pair(['02'], ['02'])).toEqual(['02: 02']);
    expect(pair(['02', '02 00:10'], ['02 00:20'])).toEqual(['02+10: 02+20', '02: none']);
  });

  it('is found quickly among very many', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => moment(`01 00:${String(index % 60).padStart(2, '0')}`));
    expect(pairAnswers(many, many).filter(({ answer }) => answer !== null)).toHaveLength(50_000);
  });
});
