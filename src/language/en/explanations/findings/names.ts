import type { NameFindings } from '../../../../domain/finding-args/names.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

const save = 'Choose File → Save.';

export const names: FindingExplanationsOf<NameFindings> = {
  'unknown-indicator': {
    title: 'The indicator is unknown',
    why: 'gpf knows the indicators of the catalogue and those you made in gpf.yaml. A name that is not there cannot be put in the right chart, and gpf does not guess.',
    steps: [
      'See names and codes with: gpf indicators',
      'Write the code or the name in the column “indicator”, alike in all rows.',
      'If the indicator is your own, add it under indicators in gpf.yaml, with id, name, numerator and denominator.',
    ],
  },
  'unknown-team': {
    title: 'The team is unknown',
    why: 'gpf.yaml says which teams take part. A name that is not there may be misspelled, and gpf does not guess whose the numbers are. Unless it is mended, the measurement is missing on the team’s poster.',
    steps: [
      'Correct the name in the column “team”, alike in all rows.',
      'If you use two names for the same team, add the other to gpf.yaml, like this: aliases: [Fjelldal]',
      'If the team is new, add it under teams in gpf.yaml with id and name.',
    ],
  },
  'renamed-municipality': {
    title: 'The municipality has got a new number or name',
    why: 'Municipalities got new numbers and names when they were merged or divided. Where old and new stand side by side, the numbers may be split on two teams, or concern different areas.',
    steps: [
      'Write the name or number of today in all rows.',
      'If the municipality was merged or divided, check that the numbers concern the same area all the way.',
      save,
    ],
  },
  'lookalike-name': {
    title: 'Two names look alike, but are written differently',
    why: 'To the eye the names are the same, but to a program they are two. The measurements are then split, and each chart gets too few of them to be read.',
    steps: [
      'Select the cell with the right name and press Ctrl+C.',
      'Select the cells with the other name and press Ctrl+V.',
      'If there really are two, give one of them a name that is easier to tell from the other.',
      save,
    ],
  },
  'test-team': {
    title: 'The team seems to be made for testing',
    why: 'Rows of a test are easily left in the sheet. If they come along, the network gets a team and numbers that do not exist.',
    steps: [
      'Delete the rows of the team: right-click their numbers and choose Delete.',
      'If you want to keep them, move them to a folder of their own.',
      'If the team is real, it can stay.',
    ],
  },
  'team-without-data': {
    title: 'The team has not handed in measurements',
    why: 'The team stands in gpf.yaml, but no rows belong to it. That may be fine, but its file may also lie elsewhere or have another name of the team.',
    steps: [
      'Check that the file of the team lies in the folder that is read (data in gpf.yaml).',
      'Check that the name in the column “team” is the same as id, name or an alias in gpf.yaml.',
      'If the team has not begun to measure, nothing is needed. The poster shows the measuring plan.',
    ],
  },
  'team-missing-period': {
    title: 'The team lacks a period that others have handed in',
    why: 'Where a period is missing, the curve has a gap, and it takes longer until it can be read. Perhaps it was measured but not written down.',
    steps: [
      'Ask the one who measures whether the numbers exist.',
      'If they do, add a row for the period.',
      'If it was not measured, it can stay as it is. Never write 0 for what was not measured.',
    ],
  },
  'unit-missing': {
    title: 'A unit of the team has not handed in its numbers',
    why: 'The numbers of the units of a team are added up. Where one is missing, the sum is too small or lopsided, and the curve would jump though nothing had changed for the patients. The measurement is therefore left out, and the curve has a gap there.',
    steps: [
      'Add the row of the unit that is missing, with the same indicator and period.',
      'If the unit had no patients in the period, write 0 as both numerator and denominator.',
      'If only one of the units measures this, write the name of the team in the column “team” instead of the name of the unit.',
    ],
  },
  'unit-not-added': {
    title: 'The number of a unit cannot be added to the others',
    why: 'Two means or two percentages cannot be added when nobody knows how many patients they are of. Numerators and denominators can, and the answer is then right for the whole team.',
    steps: [
      'If it is a percentage, write numerator and denominator for the unit.',
      'If it is a mean or another number, work out one for the whole team and write the name of the team in the column “team”.',
      save,
    ],
  },
  'lost-leading-zero': {
    title: 'The municipality number lacks its leading zero',
    why: 'A municipality number has four digits. Excel takes it for a number and removes the 0 in front. gpf adds it and says so, so that you can see that the municipality is the right one.',
    steps: [
      'Select the column “team” and choose Home → Number Format → Text.',
      'Write the number with four digits, or write the name of the municipality.',
      save,
    ],
  },
  'indicator-not-in-plan': {
    title: 'The indicator does not stand in gpf.yaml',
    why: 'The indicators in gpf.yaml are what the network has agreed to measure. Another one may be new, but it may also be a wrong code.',
    steps: [
      'If the code is wrong, correct it in the column “indicator”.',
      'If the indicator is new, add its id under indicators in gpf.yaml.',
      'If the team measures something of its own besides, it can stay.',
    ],
  },
  'definition-changed': {
    title: 'The definition of the indicator changed on the way',
    why: 'When it is counted in a new way, the curve jumps though nothing changed for the patients. The jump may be read as a sign of a real change.',
    steps: [
      'If only the words changed, write the definition alike in all rows.',
      'If it is counted in a new way, write a name in the column “phase” from the row where that begins. The line is then split there.',
      'If the old numbers can be counted again in the new way, that is better still.',
    ],
  },
  'unknown-poster-field': {
    title: 'The poster has no such field',
    why: 'The text has no place on the poster when its heading does not exist there. Unless it is mended, it would be gone without anybody noticing.',
    steps: [
      'Write a heading of the poster in the column “field”, such as “Background”, “Our aim” or “What we learned”.',
      'A sheet with all fields comes with: gpf init',
      save,
    ],
  },
  'change-outside-data': {
    title: 'The change lies outside the time there are measurements from',
    why: 'Changes are marked in the chart at their date. If that is before the first or after the last measurement, there is no place for the mark. Often it is the year that is wrong.',
    steps: [
      'Check day, month and year in the column “date”, or under changes in gpf.yaml.',
      'If the date is right, it can stay.',
    ],
  },
};
