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
    how:
      suggestion === null
        ? 'See the names with: gpf indicators'
        : `Did you mean ${quote(suggestion.name.en)} (${suggestion.alias ?? suggestion.id})?`,
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
  'unit-missing': ({ unit, period, periods }, found) => ({
    what:
      periods === 1
        ? `${unit} has not handed in ${formats.period(period)}${inBrackets(found)}. The measurement is left out, for its numbers are only a part of the team's.`
        : `${unit} is missing in ${periods} periods from ${formats.period(period)} on${inBrackets(found)}. The measurements are left out, for their numbers are only a part of the team's.`,
    how: `Add the numbers of ${unit}. If the numbers are of the whole team, write the team's name in the column “team”.`,
  }),
  'unit-not-added': ({ unit, reason }) => ({
    what:
      reason === 'percent'
        ? `A percentage of ${unit} cannot be added to the numbers of other units of the team.`
        : `The indicator has no numerator and denominator, so a number of ${unit} cannot be added to those of other units of the team.`,
    how:
      reason === 'percent'
        ? "Write numerator and denominator instead. If the percentage is of the whole team, write the team's name in the column “team”."
        : "Work out one number for the whole team, and write the team's name in the column “team”.",
  }),
  'lost-leading-zero': ({ number }, found) => ({
    what: `${stood(found)} was read as the municipality number ${number}: Excel has taken away the 0 in front.`,
    how: `Select the column, choose Home → Number Format → Text, and write ${number}. Or write the name of the municipality.`,
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
