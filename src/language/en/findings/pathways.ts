import type { PathwayFindings } from '../../../domain/finding-args/pathways.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { checklistColumns } from '../checklist-columns.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { didYouMean, inBrackets, quote, quoteAll, range, stood } from './words.ts';

const names = { ...columns, ...checklistColumns };
const leftOut = 'The pathway is not counted.';

/** What can stand in a column that holds a few words. */
const words = {
  inclusion: 'Write “discharge”, “new” or “yearly”, or leave the cell empty for a discharge.',
  discharged_to: 'Write “home” or “institution”, or leave the cell empty where the patient went home.',
  acute: 'Write “yes” or “no”.',
} as const;

export const pathways: TextsOf<PathwayFindings> = {
  'checklist-sheet': () => ({
    what: 'The sheet holds HPH checklists, one pathway in each row, and is not read as measurements.',
    how: 'Count the checklists with gpf hph and the name of the file. Take the sheet out of the folder of measurements.',
  }),
  'no-checklist-sheet': ({ holdsMeasurements }) => ({
    what: holdsMeasurements
      ? 'The sheet holds measurements that are counted already, and no HPH checklists.'
      : 'The sheet has none of the columns of HPH checklists.',
    how: holdsMeasurements
      ? 'Check it with gpf validate, and make posters with gpf report.'
      : 'Write the headings in the top row: pathway, team, discharged, home, HPH1 and HPH2.',
  }),
  'missing-checklist-column': ({ missing }) => ({
    what: `${missing.length === 1 ? 'The column' : 'The columns'} ${quoteAll(missing.map((id) => names[id]))} ${missing.length === 1 ? 'is' : 'are'} missing, so no pathway is counted.`,
    how: missing.includes('team')
      ? 'Write the heading in the top row. Where all pathways are one team’s, --team and its name will do.'
      : 'Write the heading in the top row. Pathways have running numbers, never names or national identity numbers.',
  }),
  'unknown-checklist-column': ({ suggestion }, found) => ({
    what: `The column${inBrackets(found)} is unknown and is not read.`,
    how: didYouMean(
      suggestion && names[suggestion],
      'If it is your own name for a checklist, add it under hph.aliases in gpf.yaml. Otherwise it can stay.',
    ),
  }),
  'mixed-checklist-shapes': ({ column }) => ({
    what: `The sheet has a row for each event and the column ${quote(names[column])} too, so no pathway is counted.`,
    how: 'Have either a row for each pathway or a row for each event. Delete the columns that do not belong.',
  }),
  'missing-checklist-value': ({ column }) => ({
    what: `The cell under ${quote(names[column])} is empty, so the row is not counted.`,
    how:
      column === 'pathway'
        ? 'Write the running number of the pathway.'
        : 'Write what happened, by the name of a checklist or an event, such as HPH2.',
  }),
  'unknown-event': ({ suggestion }, found) => ({
    what: `${stood(found)} is not a checklist or an event that gpf knows. ${leftOut}`,
    how: didYouMean(
      suggestion && names[suggestion],
      'If it is your own name, add it under hph.aliases in gpf.yaml. Otherwise delete the row.',
    ),
  }),
  'event-without-time': ({ event }) => ({
    what: `The row does not say when ${quote(names[event])} happened, and is read as nothing written.`,
    how: 'Write the date, or “yes” if only that is known. If it did not happen, the row may stay or be deleted.',
  }),
  'time-not-understood': ({ column }) => ({
    what: `The cell under ${quote(names[column])} cannot be read as a date, yes or no. ${leftOut}`,
    how: 'Write the date like 14.03.2022, or with the time like 14.03.2022 13:45. Otherwise write yes, no or x.',
  }),
  'moment-in-future': ({ column }) => ({
    what: `The date under ${quote(names[column])} is in the future. ${leftOut}`,
    how: 'Check the year. If the appointment is only made, leave the cell empty until it has been held.',
  }),
  'moment-after-through': ({ column }) => ({
    what: `The date under ${quote(names[column])} is after the day through which the data are complete.`,
    how: null,
  }),
  'done-without-date': ({ column }) => ({
    what: `${quote(names[column])} says that it was done, but not when. Where there is a time limit it counts as not done.`,
    how: 'Write the date on which it was done, in place of yes or x. Without a date it counts only where there is no limit.',
  }),
  'pathway-twice': () => ({
    what: 'The running number stands in another row of the same team. Only the first row is counted.',
    how: 'Delete the row if it was copied, or give the pathway a number of its own.',
  }),
  'event-twice': ({ event }) => ({
    what: `${quote(names[event])} stands twice in the same pathway. ${leftOut}`,
    how: 'Delete the row that is wrong.',
  }),
  'impossible-order': ({ earlier, later }) => ({
    what: `The date under ${quote(names[later])} is before the date under ${quote(names[earlier])}. ${leftOut}`,
    how: 'Check both dates in the record, and correct the one that is wrong.',
  }),
  'unknown-pathway-word': ({ column }) => ({
    what: `The word under ${quote(names[column])} is unknown. ${leftOut}`,
    how: words[column],
  }),
  'score-out-of-range': ({ column, minimum, maximum, notKnown }) => ({
    what: `The cell under ${quote(names[column])} is not a number ${range(minimum, maximum)}. ${leftOut}`,
    how:
      notKnown === null
        ? 'Correct the number, or leave the cell empty if it is not known.'
        : `Correct the number. If it does not apply, write ${formats.number(notKnown)} or leave the cell empty.`,
  }),
};
