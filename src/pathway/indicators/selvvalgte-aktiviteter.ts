import { asksAboutAll } from '../asks-about.ts';
import { changeBetween } from '../change-between.ts';
import { countPathway } from '../count-pathway.ts';
import { dateOf } from '../marks.ts';
import { tellMean } from '../told-counts.ts';

/** E4-03: mean change of the score of self-chosen activities (PSFS), of four-week talks with both scores. */
export const selfChosenActivities = countPathway({
  columns: ['hph5', 'psfs_start', 'psfs_week4'],
  outside: asksAboutAll,
  date: dateOf('hph5'),
  limit: null,
  outcome: (pathway) => changeBetween(pathway, 'psfs_start', 'psfs_week4') ?? 'number-missing',
  tell: tellMean,
});
