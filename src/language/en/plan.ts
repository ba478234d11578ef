import { capitalize } from '../capitalize.ts';
import type { ExpectedPoints, PlanTexts } from '../plan-texts.ts';
import { formats } from './formats.ts';

const { count, date, list } = formats;

const measurements = (number: number): string => count(number, 'measurement', 'measurements');

const every = { week: 'a week', fortnight: 'a fortnight', month: 'a month', quarter: 'a quarter' } as const;

function expected({ shown, useful, isKnown }: ExpectedPoints): string {
  if (shown === 0) return isKnown ? 'No measurements can be shown.' : 'Hardly any measurements can be shown.';
  const lead = `${isKnown ? '' : 'About '}${measurements(shown)} can be shown`;
  if (shown === 1) return `${lead}.`;
  const off = useful === 0 ? 'hardly any' : `${isKnown ? 'about ' : ''}${useful}`;
  return `${lead}, and ${off} of them ${useful === 1 ? 'lies' : 'lie'} off the median.`;
}

export const plan: PlanTexts = {
  lead: ({ now, goal, patients, perMonth, before, after, ...plan }) =>
    `From ${now} to ${goal}: ${measurements(before)} before the change and ${after} after it, one ${every[plan.every]} with ${perMonth === null ? '' : 'about '}${patients} patients${perMonth === null || plan.every === 'month' ? '' : ` (${perMonth} a month)`}.`,
  counted: ({ points, from, until, gathering, isPlanned }) =>
    `${measurements(points)} after the change: those that will be complete from ${date(from)} to ${gathering === null ? '' : `the next gathering, ${gathering}, ${isPlanned ? 'planned for ' : ''}`}${date(until)}.`,
  expected,
  lessThan: (percent) => `less than ${percent}`,
  moreThan: (percent) => `more than ${percent}`,
  chance: 'The chance that',
  changed: (goal) => `if the level becomes ${goal}`,
  unchanged: 'without change',
  way: {
    'one-median': 'With one median for all measurements',
    'new-phase': 'With a new phase from the change, held against the median before',
  },
  judged: 'the measurements are enough to read change',
  atEnd: 'they are read as improvement at the end',
  atAnyLook: 'they are read as improvement at least once on the way',
  newPhaseTooShort: (least) => `A new phase from the change cannot be read: it needs at least ${least} measurements.`,
  varying: (improvement, falseImprovement) =>
    `If the true level varies from month to month (standard deviation 8 percentage points), the measurements are read as improvement at the end in ${improvement} of cases, and in ${falseImprovement} without change.`,
  precision: (runs) =>
    `Found by playing the plan through ${runs} times, with the rules for run charts. The figures may be off by 2 percentage points.`,
  plans: {
    heading: 'Other plans, read at the end',
    asked: 'the plan',
    'more-before': 'more before',
    'more-after': 'more after',
    morePatients: { point: 'more patients', month: 'neighbor' },
    every: { week: 'every week', fortnight: 'fortnightly', month: 'monthly', quarter: 'quarterly' },
    points: 'measurements before / after',
    patients: 'patients per measurement',
    shown: 'measurements that can be shown',
    way: 'read with',
    shortWay: { 'one-median': 'one median', 'new-phase': 'new phase' },
    improvement: 'read as improvement',
    falseImprovement: 'false improvement',
  },
  tooSmall: ({ steps, patients, hidden, least, isKnown }) =>
    `One measurement ${list(steps.map((step) => every[step]))} is too small: ${isKnown ? '' : 'about '}${list(patients)} patients in each. ${capitalize(list(hidden))} of them will have fewer than ${least} patients and will not be shown.`,
  seldomJudged: (measured, useful) =>
    `The measurements will seldom be enough to read change: at least ${measured} must be shown, at least ${useful} of them off the median, and at least half.`,
  advice: {
    good: (goal, chance) =>
      `The plan is good: if the level becomes ${goal}, it is read as improvement in ${chance} of cases`,
    helps: 'This gives a better chance of seeing the change:',
    'more-before': (points) => `${measurements(points)} more before you change anything`,
    'more-after': (points) => `${measurements(points)} more after the change`,
    morePatients: {
      point: (number) => `${number} patients per measurement, alone or together with a neighbor`,
      month: (number) => `counting together with a neighbor, which makes ${number} patients a month`,
    },
    every: {
      week: 'one measurement a week',
      fortnight: 'one measurement a fortnight',
      month: 'one measurement a month: fewer, but larger',
      quarter: 'one measurement a quarter: fewer, but larger',
    },
    longer: (step, before, after) =>
      `one measurement ${every[step]}, ${before} before the change and ${after} after: larger ones, over a longer time`,
    newPhase: 'with a new phase from the change',
    newPhaseHelps: (withPhase, without) =>
      `Begin a new phase at the change: the chance is then ${withPhase}, without it ${without}`,
    falseToo: (chance) => `but also in ${chance} without change`,
    phaseStartsAtChange: 'A new phase must begin where you changed something, not where the curve turns.',
    nothingHelps: 'None of the plans in the table gives a clearly better chance.',
    largerPoints: ({ step, patients, points, least }) =>
      `One measurement ${every[step]} is large enough to be shown, with about ${patients} patients. In the same time there will be ${measurements(points)}${points < least ? `, too few to read change: at least ${least} are needed` : ''}.`,
    tooSmall:
      'Plans of which more than a third of the measurements are too small to be shown are not advised, though the chance is better.',
    moreAfterNoHelp: (points, chance) =>
      `${measurements(points)} more after the change ${points === 1 ? 'gives' : 'give'} no clearly better chance (${chance}).`,
    moreAfterHinders: (points, chance) =>
      `${measurements(points)} more after the change ${points === 1 ? 'does' : 'do'} not help: the change becomes harder to see (${chance}).`,
  },
};
