import type { LevelTexts } from '../level-texts.ts';
import { formats } from './formats.ts';

/** Kept on one line. */
const patients = (number: number): string => formats.count(number, 'patient', 'patients').replace(/ /g, '\u00a0');
const among = (number: number | null): string => (number === null ? '' : ` (${patients(number)})`);

export const levels: LevelTexts = {
  level: {
    network: 'Professional cooperation committee',
    strategic: 'Strategic cooperation committee',
    partnership: 'Partnership meeting',
  },
  title: {
    network: 'The network together',
    strategic: 'What we measure, effect goal by effect goal',
    partnership: 'What we have measured together',
  },
  headings: {
    teamCharts: 'Team by team, in alphabetical order',
    direction: 'Our direction',
    decisions: 'What has been decided',
    asked: 'What we ask of the leaders',
    usersAndGps: 'Users and general practitioners',
  },
  usersAndGps: 'Users and general practitioners take part at every level.',
  measuredBy: (measured, teams) =>
    measured === 0
      ? 'No team has delivered measurements yet.'
      : `${measured} of ${teams} teams have delivered measurements.`,
  panel: (teams, number) => `The numbers of ${teams} teams are added up${among(number)}.`,
  panelChanged: (stretches, number) =>
    `The numbers of several teams are added up${among(number)}: ${formats.list(stretches.map(({ teams, from }) => `${teams} teams from ${from}`))}. Levels before and after a team joins or leaves are not compared.`,
  panelShort: (teams, number) => `${teams}\u00a0teams${number === null ? '' : `, ${patients(number)}`}.`,
  notInPanel: (teams) =>
    teams === 1
      ? 'One more team has measured, but is not part of the sum.'
      : `${teams} more teams have measured, but are not part of the sum.`,
  tooFewTeams: 'We add up the numbers of at least three teams. There is not enough to add up yet.',
  goalWithoutMeasurements: 'Nothing has been measured for this effect goal yet.',
  goalNotOnSheet: 'What has been measured for this effect goal is not on this sheet.',
  belongsHereToo: (names) => `Also belongs here: ${formats.list(names)}.`,
  measuredByFew: (names) =>
    `Measured, but too little to add up numbers of at least three teams: ${formats.list(names)}.`,
  notShown: (names) => `Measured, but not shown, for privacy: ${formats.list(names)}.`,
  notMeasured: (names) => `Chosen, but not measured yet: ${formats.list(names)}.`,
  notMeasuredYet: 'Not measured yet.',
  nextMeeting: (date) => `Next meeting: ${date}`,
  addedUp: 'The numbers are added up so that every patient counts the same; they are no average of the teams.',
  incomplete: 'Periods with less than 80% of the patients are left out.',
  agreed: 'A team has its own chart here only if it has agreed to that.',
  documentTitle: (level, title, network) => [`${level}: ${title}`, ...(network === '' ? [] : [network])].join(', '),
};
