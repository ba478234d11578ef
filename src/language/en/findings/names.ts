import type { NameFindings } from '../../../domain/finding-args/names.ts';
import { capitalize } from '../../capitalize.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { didYouMean, inBrackets, quote, stood } from './words.ts';

/** What a poster's field that holds a few words can hold, and what that field is called. */
const posterWords = {
  'consent-covers': { field: 'consent-covers', how: 'Write “gathering” or “gathering, web”.' },
  wheel: {
    field: 'wheel',
    how: 'Write one or more of these, with commas between: “prepare”, “plan”, “do”, “evaluate”, “follow-up”.',
  },
} as const;

export const names: TextsOf<NameFindings> = {
  'unknown-indicator': ({ suggestion }, found) => ({
    what: `${stood(found)} is not an indicator in the catalogue or in gpf.yaml.`,
    how: didYouMean(suggestion, 'See the names with: gpf indicators'),
  }),
  'unknown-team': ({ suggestion }, found) => ({
    what: `${stood(found)} is not a team in gpf.yaml.`,
    how: didYouMean(
      suggestion,
      'Correct the name in the sheet, or add the team (or the name as an alias) to gpf.yaml.',
    ),
  }),
  'renamed-municipality': ({ number, name, since }, found) => ({
    what: `${stood(found)} is a number or name from before ${since}: now it is ${number} ${name}.`,
    how: `Write ${name} or ${number} instead.`,
  }),
  'lookalike-name': ({ other }, found) => ({
    what: `${stood(found)} looks like ${quote(other)}, but is written with other characters.`,
    how: 'If it is the same name, copy one of them and paste it into all the rows. If there are two, it can stay.',
  }),
  'test-team': (_, found) => ({
    what: `${stood(found)} looks like a team for testing.`,
    how: 'Delete the rows before posters are made. If the team is real, it can stay.',
  }),
  'team-without-data': ({ team }) => ({
    what: `${team} has not handed in measurements.`,
    how: 'If the team has measured, see that its file lies in the folder, and that the name is right in the column “team”.',
  }),
  'team-missing-period': ({ period }, found) => ({
    what: `${capitalize(formats.period(period))} is not handed in for the team${inBrackets(found)}, but is for others.`,
    how: 'Add the measurement if there is one. If it was not measured, it can stay as it is.',
  }),
  'indicator-not-in-plan': (_, found) => ({
    what: `${stood(found)} is not one of the indicators in gpf.yaml.`,
    how: 'The measurements were read. Add the indicator under “indicators” in gpf.yaml, or correct the name in the sheet.',
  }),
  'definition-changed': ({ period }, found) => ({
    what: `From ${formats.period(period)} on, the indicator has another definition${inBrackets(found)}.`,
    how: `If it is counted in a new way, write “new definition” in the column ${quote(columns.phase)} from this row on. Else write the definition alike in all rows.`,
  }),
  'unknown-poster-field': ({ suggestion, within }, found) =>
    within === null
      ? {
          what: `${stood(found)} is not a field of the poster.`,
          how: didYouMean(
            suggestion,
            'Use a heading of the poster, such as “Background” or “What we learned”. All fields stand in the plakat.csv of gpf init.',
          ),
        }
      : {
          what: `${stood(found)} cannot stand in the field ${quote(posterWords[within].field)}.`,
          how: didYouMean(suggestion, posterWords[within].how),
        },
  'change-outside-data': ({ date }) => ({
    what: `The change of ${formats.date(date)} lies outside the time there are measurements from.`,
    how: 'Check the date. If it is right, it can stay, but the change is not shown in the chart.',
  }),
};
