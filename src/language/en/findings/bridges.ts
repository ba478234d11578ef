import type { BridgeFindings } from '../../../domain/finding-args/bridges.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { count, quoteAll, stood } from './words.ts';

const shapes = { skde: 'the format of SKDE', rapwhale: 'the format of rapwhale' } as const;
const options = { team: 'which unit', indicator: 'which measurement point' } as const;
const fixes = {
  team: 'Write --team and the name, or --unit and the column that names the unit.',
  indicator: 'Write --indicator and the name of the measurement point.',
} as const;

const inWords = { ki_krit_teller: 'numerator', ki_krit_nevner: 'denominator' } as const;

export const bridges: TextsOf<BridgeFindings> = {
  'bridge-sheet': ({ shape }) => ({
    what: `The sheet is in ${shapes[shape]} and is not read as measurements.`,
    how: 'Convert it with gpf convert and the name of the file. Take the sheet out of the folder of measurements.',
  }),
  'no-bridge-sheet': ({ holdsMeasurements }) => ({
    what: holdsMeasurements
      ? 'The sheet has measurements in the format of gpf already.'
      : 'The sheet is neither in the format of SKDE nor in that of rapwhale.',
    how: holdsMeasurements
      ? 'Make posters with gpf report. To hand the measurements on in another format, write --to skde or --to rapwhale.'
      : 'SKDE has the columns orgnr, year, var, denominator and ind_id. rapwhale has ki_krit_teller and ki_krit_nevner.',
  }),
  'missing-bridge-column': ({ missing }) => ({
    what: `No column says ${missing.map((id) => options[id]).join(' or ')} the rows are about.`,
    how: missing.map((id) => fixes[id]).join(' '),
  }),
  'date-column-unclear': ({ columns }) => ({
    what:
      columns.length === 0
        ? 'No column says when what is counted happened.'
        : `Several columns say when what is counted happened: ${quoteAll(columns)}.`,
    how:
      columns.length === 0
        ? 'Include a column of dates, and write them like this: 2022-03-14.'
        : 'Choose the right one: --date and then the name of the column.',
  }),
  'only-years': () => ({
    what: 'The sheet says only which year it is about. One measurement a year cannot become a run chart.',
    how: 'Ask the registry for the same numbers with a date or a month in a column of its own. By month, 12 measurements take one year; by year they take 12.',
  }),
  'bridge-date-unclear': ({ reason }) => ({
    what: {
      unread: 'The cell is neither a date nor a period, so the row cannot be counted.',
      future: 'The date is in the future, so the row cannot be counted.',
      year: 'The date is in another year than the one beside it, so the row cannot be counted.',
    }[reason],
    how: {
      unread: 'Write the date like this: 2022-03-14, or the month like this: 2022-03.',
      future: 'Check the year in the cell.',
      year: 'Check both, and mend the one that is wrong.',
    }[reason],
  }),
  'not-true-or-false': ({ column }) => ({
    what: `The cell that says whether the patient is in the ${inWords[column]} is neither true nor false.`,
    how:
      column === 'ki_krit_teller'
        ? 'Write TRUE or FALSE. The cell may be empty only where the patient is outside the denominator.'
        : 'Write TRUE or FALSE. The cell may not be empty.',
  }),
  'outside-denominator': () => ({
    what: 'The row is in the numerator, but not in the denominator.',
    how: 'Check both cells. What is in the numerator must be in the denominator too.',
  }),
  'unknown-context': (_, found) => ({
    what: `${stood(found)} is no known value of the column context.`,
    how: 'Write caregiver where the numbers are of those who gave the treatment, or resident where they are of where the patients live.',
  }),
  'two-contexts': ({ rows }) => ({
    what: `The sheet counts the same patients in two ways. ${count(rows, 'row', 'rows')} by where they live (resident) left out.`,
    how: 'If the numbers should be by where they live, save a sheet with those rows alone.',
  }),
};
