import type { PathwayFindings } from '../../../../domain/finding-args/pathways.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const pathways: FindingExplanationsOf<PathwayFindings> = {
  'checklist-sheet': {
    title: 'The sheet holds HPH checklists and no measurements',
    why: 'gpf report and gpf validate read measurements: how many of how many. A sheet with one pathway in each row must be counted first. Nor should it lie beside what is sent to the network.',
    steps: [
      'Count the checklists, and save the numbers: gpf hph checklists.csv --out data/fjelldal.csv',
      'Move the sheet of pathways to the folder where it belongs. Only the numbers should be shared.',
    ],
  },
  'no-checklist-sheet': {
    title: 'The sheet holds no HPH checklists',
    why: 'gpf hph counts pathways and needs columns for what happens in them. No column of the sheet has such a name, so there is nothing to count.',
    steps: [
      'If the sheet has numerators and denominators, it is counted already: use gpf validate and gpf report.',
      'Otherwise write the headings in the top row, such as pathway, team, discharged, home, HPH1, HPH2, HPH3 and HPH5.',
      'If you have your own names for the checklists, add them in gpf.yaml: hph: { aliases: { hph2: [Mapping day 3] } }',
    ],
  },
  'missing-checklist-column': {
    title: 'A column that checklists need is missing',
    why: 'Without running numbers gpf cannot see whether a pathway stands twice, and without a team the numbers belong to nobody. Then gpf counts nothing.',
    steps: [
      'Write the heading in the top row, and fill in the column.',
      'The running number may be 1, 2, 3 and so on. Never use names, dates of birth or national identity numbers.',
      'If all pathways are one team’s, you can write --team and its name behind the command instead.',
    ],
  },
  'unknown-checklist-column': {
    title: 'A column of the checklists is unknown',
    why: 'What stands in the column is not counted. If it is a checklist by a name of your own, its indicator is missing from the numbers.',
    steps: [
      'If it is misspelled, correct the heading.',
      'If it is your own name, add it in gpf.yaml: hph: { aliases: { hph2: [Mapping day 3] } }',
      'If the column is for your own use, it may stay.',
    ],
  },
  'mixed-checklist-shapes': {
    title: 'The sheet mixes two ways of writing checklists',
    why: 'A sheet may have a row for each pathway, or a row for each event. If they are mixed, the same may be counted twice.',
    steps: [
      'If you have a row for each pathway, delete the columns “event” and “time”.',
      'If you have a row for each event, keep only pathway, team, event and time.',
    ],
  },
  'missing-checklist-value': {
    title: 'The row lacks its running number or its event',
    why: 'Without the running number gpf does not know which pathway the row belongs to, and without the event not what happened. Then the numbers are too low.',
    steps: ['Go to the cell that is named, and fill it in.', 'If the row belongs to no pathway, delete it.'],
  },
  'unknown-event': {
    title: 'The event is unknown',
    why: 'An event that gpf does not know may be a misspelled checklist. If the pathway were counted without it, something that was done could count as not done.',
    steps: [
      'If it is misspelled, correct the word.',
      'If it is your own name, add it in gpf.yaml: hph: { aliases: { hph2: [Mapping day 3] } }',
      'If it is nothing to count, delete the row.',
    ],
  },
  'event-without-time': {
    title: 'The event has no time',
    why: 'A row without a time may be prepared for later, or its time may be forgotten. gpf takes it for empty. If the thing was done after all, the number is too low.',
    steps: [
      'Write the date if it happened, or “yes” if only that is known.',
      'If it did not happen, the row may stay.',
    ],
  },
  'time-not-understood': {
    title: 'The cell cannot be read as a date, yes or no',
    why: 'gpf needs to know whether something was done, and when. Text such as “yesterday” cannot be counted with, and gpf does not guess.',
    steps: [
      'Write the date like 14.03.2022. Where the limit is hours, write the time behind it: 14.03.2022 13:45',
      'If only done or not done is known, write yes, no or x.',
      'If it happened several times, write the dates with commas between. That goes for HPH4, HPH6, declines and admission messages alone.',
      'If nothing is known, leave the cell empty.',
    ],
  },
  'moment-in-future': {
    title: 'A date of the pathway is in the future',
    why: 'What has not happened cannot be counted. A date in the future is mostly a wrong year, and would make gpf believe that the time limits of all pathways are up.',
    steps: [
      'Check the year, and correct it.',
      'If it is an appointment, write the date only once it has been held.',
      'If the date of the computer is wrong, write today’s behind the command: --today 2022-10-15',
    ],
  },
  'moment-after-through': {
    title: 'A date is after the day through which the data are complete',
    why: 'You wrote --through, and so said that the data are complete through that day. What comes later may not be complete, and time limits that end after the day are not counted.',
    steps: [
      'To count all, write a later date behind --through, or leave it out: then the newest date of the sheet holds.',
      'To count only the time until that day, leave it as it is.',
    ],
  },
  'done-without-date': {
    title: 'It says that something was done, but not when',
    why: 'Many indicators ask whether something was done within a limit. A yes without a date cannot show that, and counts as not done. The team may then seem to do less than it does.',
    steps: [
      'Write the date on which it was done, in place of yes or x. It is in the record.',
      'Where you only know that it was done, it may stand: it counts in “At least 3 of 4 main checklists”, which has no limit.',
      'Pay no heed to the indicators with a limit until the dates are there.',
    ],
  },
  'pathway-twice': {
    title: 'The running number stands twice in one team',
    why: 'If a pathway stands twice, the patient is counted twice. If they are two pathways with one number, one of them is missing from the numbers.',
    steps: [
      'Compare the rows that are named.',
      'If they are alike, delete one.',
      'If they are two pathways, give one a new number.',
    ],
  },
  'event-twice': {
    title: 'What happens once stands twice in the pathway',
    why: 'With two dates for the same thing gpf does not know which holds, and does not guess.',
    steps: [
      'Check in the record which row is right.',
      'Delete the other.',
      'If the patient came home twice, those are two pathways: give the second a number of its own.',
    ],
  },
  'impossible-order': {
    title: 'The dates of the pathway cannot have this order',
    why: 'A patient cannot come home before the discharge. One of the dates is wrong, and so are the days between them.',
    steps: [
      'Check both dates in the record.',
      'Correct the one that is wrong. Often day and month have changed places, or the year is the one before.',
    ],
  },
  'unknown-pathway-word': {
    title: 'The word in the cell is unknown',
    why: 'The word decides whether the pathway counts, such as whether the patient came home. gpf does not guess, and does not count the pathway until the word is known.',
    steps: [
      'Write one of the words that the message names.',
      'Where the cell is empty, it was a discharge, and the patient came home.',
    ],
  },
  'score-out-of-range': {
    title: 'The number is outside the scale',
    why: 'Function is scored 1 to 5, PSFS 0 to 10, and days at home are those of the first 30. Another number is a slip or another scale, and would move the whole mean.',
    steps: [
      'Correct the number.',
      'If it is a sum of several scores, write their mean.',
      'If the number is not known, leave the cell empty.',
    ],
  },
};
