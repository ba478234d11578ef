import { asksAboutAll } from '../asks-about.ts';
import { changeBetween } from '../change-between.ts';
import { countPathway } from '../count-pathway.ts';
import { dateOf } from '../marks.ts';

/** E4-02: the function score is the same or lower (1 is best) at the four-week talk, of talks with both scores. */
export const functionKept = countPathway({
  columns: ['hph5', 'function_start', 'function_week4'],
  outside: asksAboutAll,
  date: dateOf('hph5'),
  limit: null,
  outcome: (pathway) => {
    const change = changeBetween(pathway, 'function_start', 'function_week4');
    return change === null ? 'number-missing' : Number(change <= 0);
  },
});
