import type { HphTexts } from '../hph-texts.ts';
import { checklistColumns } from './checklist-columns.ts';
import { formats } from './formats.ts';

const { count } = formats;

export const hph: HphTexts = {
  counted: ({ pathways, teams, through }) =>
    `Counted: ${count(pathways, 'pathway', 'pathways')} of ${count(teams, 'team', 'teams')}${through === null ? '.' : `, with data through ${through}.`}`,
  refused: (pathways) =>
    `${count(pathways, 'pathway is', 'pathways are')} not counted and must be corrected. See what is wrong above.`,
  prepared: (rows) => `${count(rows, 'row', 'rows')} with nothing about the pathway skipped.`,
  leftOutHeading: 'Pathways and events that are in no denominator:',
  leftOut: {
    'impossible-order': (n) => `${n} with dates in an impossible order`,
    'wrong-inclusion': (n) => `${n} without a discharge`,
    'wrong-destination': (n) => `${n} discharged to an institution`,
    'no-medication-help': (n) => `${n} without help with medicines`,
    'time-not-up': (n) => `${n} whose time is not up`,
    'ended-before-limit': (n) => `${n} ended before the time limit`,
    'date-missing': (n) => `${n} without a date`,
    'time-of-day-missing': (n) => `${n} without the time of the day`,
    'number-missing': (n) => `${n} without a score or number`,
    'acute-not-said': (n) => `${n} readmitted, not said whether acutely`,
  },
  comment: (parts) => `left out: ${parts.join(', ')}`,
  partlyCountedHeading: 'Counted in some of the sheets. Others lack columns, so that their pathways are not in it:',
  notCountedHeading: 'Not counted, since the sheet has not what it takes:',
  wrote: (rows, file) => `Wrote ${count(rows, 'row', 'rows')} to ${file}. Check them with gpf validate.`,
  columns: checklistColumns,
};
