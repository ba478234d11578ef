import type { StatusTexts, ToldDay, ToldLack, ToldSpan } from '../status-texts.ts';
import { formats } from './formats.ts';

const { count, date, periodRange } = formats;

function when({ days }: ToldDay): string {
  if (days === 0) return 'today';
  const distance = count(Math.abs(days), 'day', 'days');
  return days > 0 ? `in ${distance}` : `${distance} ago`;
}

const earliest = ({ day }: ToldLack): string => (day === null ? '' : `, ${date(day)} at the earliest`);

const periods = ({ periods: number }: ToldSpan): string => (number === 1 ? '' : ` (${number} periods)`);

export const status: StatusTexts = {
  title: 'Status of the teams',
  audience: 'For those who guide the teams. It names the teams: not for publishing.',
  gathering: (name, day, isPlanned) =>
    `${name} ${day.days < 0 ? 'was' : 'is'} ${isPlanned ? 'planned for' : 'on'} ${date(day.date)}, ${when(day)}.`,
  posters: (day, proposed) =>
    `Posters ${day.days < 0 ? 'should have gone' : 'must go'} to print on ${date(day.date)}, ${when(day)}${proposed === null ? '' : ` (our proposal: ${proposed} days before the gathering)`}.`,
  noGathering:
    'The project has no gathering after today. Write it in gpf.yaml, or choose one that has been with --gathering.',
  delivered: (teams, total) => `${teams} of ${total} teams have delivered measurements.`,
  notYet: (teams) => `Not delivered yet: ${teams}.`,
  noTeams: 'The project has no teams yet. Write them in gpf.yaml.',
  matrix: {
    heading: 'Delivered through, and number of measurements',
    team: 'Team',
    awaited: 'not yet',
    hidden: 'hidden',
    legend: {
      few: (mark, least) => `${mark} fewer than ${least} measurements: under way`,
      awaited: 'not yet: the team has chosen the measurement point, and not delivered it',
      hidden: 'hidden: the numbers are too small to be shown, for privacy',
      none: (mark) => `${mark} not a measurement point of the team`,
      phases: 'of a series with several phases, the measurements of the newest are counted',
    },
  },
  team: {
    heading: 'Team by team',
    language: { nb: 'bokmål', nn: 'nynorsk', en: 'English' },
    together: (partners) => `together with ${partners}`,
    deliveredSpan: (from, through) => `delivered ${periodRange(from, through)}`,
    points: (points, sinceNewPhase) =>
      `${count(points, 'measurement', 'measurements')}${sinceNewPhase ? ' in the newest phase' : ''}`,
    missingNow: (span) => `can be delivered now: ${periodRange(span.from, span.through)}${periods(span)}`,
    missingLater: (span, from) =>
      `before the gathering: ${periodRange(span.from, span.through)}${periods(span)}, complete ${date(from)}`,
    level: (lack) =>
      `the level can be read from ${lack.least} measurements: ${lack.least - lack.measured} more${earliest(lack)}`,
    change: (lack) =>
      `a change can be read from ${lack.least} measurements: ${lack.least - lack.measured} more${earliest(lack)}`,
    tooSmall: (points) => `${count(points, 'measurement is', 'measurements are')} too small to be shown`,
    hiddenByOutcome: 'the numbers are too small to be shown, for privacy',
    nothing: 'chosen, and not delivered yet',
    noIndicators: 'Has not chosen a measurement point yet.',
    nothingMissing: 'All that is expected has been delivered.',
    hasErrors: 'The files have errors, so some rows are not counted.',
    written: (signs) => `In the project: ${signs}.`,
    notWritten: (signs) => `Not in the project yet: ${signs}.`,
  },
  signs: {
    manager: 'line manager',
    'general-practitioner': 'GP',
    anchoring: 'how the work is anchored',
    'user-representative': 'user representative',
    'users-changed': 'what users changed',
    'measurement-lead': 'measurement lead',
    changes: 'changes with their dates',
    measurements: 'measurements',
    title: 'title of the poster',
    background: 'background',
    aim: 'the goal',
  },
  tasks: {
    heading: 'Work between the gatherings',
    lead: 'For how many teams all about each part stands in gpf.yaml or the sheets. It does not say what is done.',
    written: (teams, total) => `${teams} of ${total} teams`,
  },
  errors: (teams) => `The files have errors: ${teams}. See what must be mended:  gpf validate`,
  oneTeam: (team) => `One team alone:  gpf status --team ${team}`,
  page: {
    title: 'Status and gatherings',
    back: 'Back to the posters',
    dataThrough: (day) => `Measurements delivered through ${date(day)}.`,
    gatherings: 'The gatherings',
    columns: { gathering: 'Gathering', date: 'Date', posters: 'Posters to print' },
    planned: 'planned',
    proposed: 'proposal',
    indicators: 'The measurement points',
    indicatorColumns: {
      indicator: 'Measurement point',
      teams: 'Teams that have delivered',
      newest: 'Newest measurement',
      asked: 'Deliver through',
    },
    teamsOf: (teams, total) => `${teams} of ${total}`,
    before: (gathering) => `Before ${gathering}`,
    due: {
      posters: (day) => `What is delivered by ${date(day)} comes with on the posters.`,
      gathering: (day) => `What is delivered by ${date(day)} comes with to the gathering.`,
    },
    noGathering: 'The project has no gathering after the newest measurements.',
  },
};
