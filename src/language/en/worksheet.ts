import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { ToldGap, ToldGathering, WorksheetTexts } from '../worksheet-texts.ts';
import { formats } from './formats.ts';

const { count, date, list } = formats;

const measurements = (number: number): string => count(number, 'measurement', 'measurements');
const within = (by: CalendarDate | null): string => (by === null ? '' : ` by ${date(by)}`);
const dated = ({ date: day, isPlanned }: ToldGathering): string => `${isPlanned ? 'planned for ' : ''}${date(day)}`;
const newest = ({ points, level }: ToldGap): string =>
  `The newest ${points} measurements lie around ${level} (median).`;

const every = {
  week: 'every week',
  fortnight: 'every two weeks',
  month: 'every month',
  quarter: 'every quarter',
  tertial: 'every four months',
  year: 'every year',
} as const;

export const worksheet: WorksheetTexts = {
  title: 'Worksheet',
  task: 'Weigh your own improvement work. Adjust goals and plan for the time ahead.',
  at: (gathering) => `For ${gathering.name}, ${dated(gathering)}.`,
  atAny: 'For the next time that the team meets.',
  ahead: (next, until, months) =>
    next === null
      ? `The plan runs nine months ahead, to ${date(until)}.`
      : `The plan runs to ${next.name}, ${dated(next)}: ${months === 0 ? 'less than a month' : `about ${count(months, 'month', 'months')}`}.`,
  dataThrough: (period) => `Measurements through ${period}.`,
  main: 'Main indicator',
  others: 'Other indicators',
  noSeries: 'The team has no measurements yet. Write what you want to measure, and the goal you want to reach.',
  gap: {
    heading: 'To the goal',
    noGoal: 'The project has no goal as a number here. Write it below: how much, by when and for whom.',
    noLevel: (goal, by) => `The goal is ${goal}${within(by)}. How far it is cannot be read yet.`,
    left: (gap, distance) => `${newest(gap)} It is ${distance} to the goal of ${gap.goal}${within(gap.by)}.`,
    reached: (gap, held) =>
      `${newest(gap)} The goal of ${gap.goal} is met${held ? ' and held. Is the level to be held, or is it time for a new goal?' : ', but it is too early to say whether it holds.'}`,
    noDirection: (gap) => `${newest(gap)} The goal is ${gap.goal}${within(gap.by)}.`,
    dayIsPast: (by) => `The day of the goal, ${date(by)}, is past when you meet: do you need a new one?`,
  },
  rules: {
    heading: "The rules' answer",
    sign: 'A sign of a real change. The rules do not say what the cause is: what do you know of it?',
    'no-sign': 'No sure change. Either nothing has changed, or there are too few measurements to see it.',
    silent: 'The rules give no answer yet. The reason stands above.',
    falseAlarms: (chance) => `Without any change the rules would still show a sign in ${chance} of such series.`,
  },
  planHeading: 'The time ahead',
  plan: {
    points: ({ measured, coming, until, step, inNewPhase }) =>
      `You have ${measurements(measured)}${inNewPhase ? ' in the newest phase' : ''}, and will have ${coming} more by ${date(until)} if you measure ${every[step]}.`,
    noCalendar: 'The measurements have no fixed rhythm, so nobody knows how many there will be.',
    why: {
      'no-goal': 'Write a goal as a number, and gpf plan can show how easy it is to see that you reach it.',
      'at-goal': 'With a new goal gpf plan can show how easy it is to see that you reach it.',
      'not-a-share': 'The chance of seeing a change is worked out for shares alone.',
      'no-level': 'The chance of seeing a change cannot be worked out before the level can be read.',
      'no-direction':
        'No direction is better for this indicator, so the chance of seeing an improvement is not worked out.',
      'no-points': 'No measurement will be complete by then.',
      'other-step': 'The chance of seeing a change is not worked out for periods as long as these.',
      'too-many': 'There will be more measurements than gpf plan works with.',
    },
    example: 'Without a goal as a number this is an example, 20 percentage points better than now:',
    forecast: ({ now, goal, chance, falseChance, until, patients, before, after }) =>
      `If the level goes from ${now} to ${goal} right after you meet, it is read as an improvement in ${chance} of cases on ${date(until)}. If the level stays, that happens in ${falseChance}: so often the rules cry wolf. Worked out with ${measurements(before)} before the change and ${after} after it, about ${patients} patients in each.`,
    tooFew: (goal, until, least) =>
      `Even if the level becomes ${goal}, it cannot be read on ${date(until)}: the rules need at least ${measurements(least)}.`,
    nothingHelps: 'None of the other plans that were tried gives a clearly better chance.',
    precision: (runs) =>
      `The chances come from playing the plan through ${runs} times with the rules for run charts, and may be off by 3 percentage points. Other plans:  gpf plan`,
  },
  write: {
    keep: 'What we keep',
    change: 'What we change',
    goal: 'New goal',
    howMuch: 'How much?',
    byWhen: 'By when?',
    forWhom: 'For whom?',
    steps: 'Next steps',
    what: 'What',
    who: 'Who',
    when: 'When',
    parts: 'Who does what',
    roles: {
      manager: 'Manager',
      measurement: 'Measurement lead',
      generalPractitioner: 'GP',
      userRepresentative: 'User representative',
    },
  },
  progress: (done, total) => `Working on worksheet ${done} of ${total} …`,
  made: (worksheets, folder) => `Made ${count(worksheets, 'worksheet', 'worksheets')} in ${folder}`,
  madeNothing: 'No worksheets were made.',
  leftOut: (teams) =>
    `${teams.length === 1 ? 'One team' : `${teams.length} teams`} got no worksheet because ${teams.length === 1 ? 'the file has' : 'the files have'} errors: ${list(teams)}. gpf validate shows them.`,
};
