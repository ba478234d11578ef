import type { ConvertTexts } from '../convert-texts.ts';
import { quoteAll } from './findings/words.ts';
import { formats } from './formats.ts';

const { count, list } = formats;

export const convert: ConvertTexts = {
  addedUp: ({ added, measurements }) =>
    `Added up ${count(added, 'row', 'rows')} to ${count(measurements, 'measurement', 'measurements')}.`,
  dates: (columns) =>
    `The time is read from ${columns.length === 1 ? 'column' : 'columns'} ${quoteAll(columns)}. If that is wrong, choose another with --date.`,
  outside: (rows) => `${count(rows, 'row is', 'rows are')} outside the denominator and not counted.`,
  others: (rows) => `${count(rows, 'row', 'rows')} of other teams or measurement points passed over.`,
  nothingWritten: (refused) =>
    refused === 0
      ? 'Nothing is written: what is wrong above must be mended first.'
      : `Nothing is written, since ${count(refused, 'row', 'rows')} with errors would make the numbers too low. Mend the errors above.`,
  nothingToWrite: 'No rows to convert.',
  handedOn: (rows, teams) => `Converted to ${count(rows, 'row', 'rows')} from ${count(teams, 'team', 'teams')}.`,
  leftOutHeading: 'Not included, since the format takes only shares that may be shown:',
  leftOut: {
    'no-share': 'not a share with numerator and denominator',
    'no-calendar': 'measured by days or running numbers',
    'groups-differ': 'the patient groups have periods of different length',
    'nothing-shown': 'no measurement may be shown with numerator and denominator',
  },
  partYearsHeading: 'Not included, since the year has periods that are missing, hidden or left out:',
  teamsLeftOut: (teams) =>
    `Not included, since the data have errors: ${list(teams)}. See what is wrong with gpf validate.`,
  withoutOrgnr: (teams) =>
    `Without one organisation number among aliases in gpf.yaml: ${list(teams)}. The id of the team stands there, which SKDE does not know.`,
  weeksOfYear: 'Weeks belong to the year that they are numbered in.',
  wrote: (rows, file) => `Wrote ${count(rows, 'row', 'rows')} to ${file}.`,
};
