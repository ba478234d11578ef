import type { Period } from '../../domain/period.ts';
import type { LineName, PhaseLevel, ReadingTexts, ToldLevel } from '../reading-texts.ts';
import { formats } from './formats.ts';

const measurements = (number: number): string => formats.count(number, 'measurement', 'measurements');

const ways = { above: 'rise', below: 'fall' } as const;

const lines: Readonly<Record<LineName, string>> = {
  median: 'the median',
  mean: 'the mean',
  center: 'the center line',
  'previous-median': 'the old median',
  'previous-mean': 'the old mean',
  'previous-center': 'the old center line',
  'new-median': 'the new median',
  'new-mean': 'the new mean',
  'new-center': 'the new center line',
  baseline: 'the baseline',
};

const subjects = { level: 'The level', spread: 'The spread' } as const;

const around = ({ level, plots }: ToldLevel, measured: number): string =>
  `${subjects[plots]} is around ${level} (${measurements(measured)}).`;

const latest = (side: 'above' | 'below' | null): string => (side ? `, and the latest are mostly ${side}` : '');

const levelWithCounts = ({ level, numerator, denominator }: PhaseLevel): string =>
  numerator === null || denominator === null
    ? level
    : `${level} (${formats.number(numerator)} of ${formats.number(denominator)})`;

function timesCrossed(crossings: number, line: string): string {
  if (crossings === 0) return `never cross ${line}`;
  return `cross ${line} only ${crossings === 1 ? 'once' : `${crossings} times`}`;
}

function underWay(measured: number, since: Period | null): string {
  const when = since ? ` since ${formats.period(since)}` : '';
  return measured === 0 ? `No measurements yet${when}` : `We are under way: ${measurements(measured)}${when}`;
}

export const readings: ReadingTexts = {
  noData: 'No measurements yet.',
  inProgress: (measured, since, needed) =>
    `${underWay(measured, since)}. ` + `From ${needed} measurements we can begin to read the development.`,
  tooFewYears: (measured) =>
    `Only ${measurements(measured)} when the numbers are added up per year: not enough to read the development.`,
  levelOnly: (level, measured, needed) =>
    `${around(level, measured)} From ${needed} measurements we can look for change.`,
  fewUseful: (level, measured) =>
    `${around(level, measured)} Too many of them lie on the line itself for us to look for change.`,
  mostlyOnLine: (level) => `Nearly all measurements are ${level}. Then the rules cannot be used.`,
  halfOnLine: ({ level, plots }) =>
    `${plots === 'level' ? `More than half of the measurements are ${level}` : `The spread is ${level} in more than half of the measurements`}. Then the rules cannot be used.`,
  noSureChange: (level, measured) => `No sure change. ${around(level, measured)}`,
  noSureChangeSince: (level, measured, since) =>
    `No sure change since ${formats.period(since)}. ${around(level, measured)}`,
  noSureChangeFromBefore: (level, measured, split) =>
    `No sure change from the time before ${formats.period(split)}. ${around(level, measured)}`,
  runOfPoints: ({ points, side, line, from, to, lately }) =>
    `${measurements(points)} in a row ${side} ${lines[line]} (${formats.periodRange(from, to)})${latest(lately)}`,
  fewCrossings: ({ crossings, limit, line, lately }) =>
    `The measurements ${timesCrossed(crossings, lines[line])} (at least ${limit} expected)${latest(lately)}`,
  newestBeyondLimits: (period, side) => `The newest measurement (${formats.period(period)}) lies ${side} the limits`,
  trend: ({ points, side, from, to, lately }) =>
    `${measurements(points)} in a row that ${ways[side]} (${formats.periodRange(from, to)})${latest(lately)}`,
  twoOfThree: ({ side, line, from, to }) =>
    `At least two of three measurements in a row lie far ${side} ${lines[line]} (${formats.periodRange(from, to)})`,
  fourOfFive: ({ side, line, from, to }) =>
    `At least four of five measurements in a row lie clearly ${side} ${lines[line]} (${formats.periodRange(from, to)})`,
  manyCrossings: ({ crossings, limit, line }) =>
    `The measurements cross ${lines[line]} as many as ${crossings} times (at most ${limit} expected)`,
  alternating: ({ points, from, to }) =>
    `${measurements(points)} in a row go up and down in turn (${formats.periodRange(from, to)})`,
  outsideOneSigma: ({ points, line, from, to }) =>
    `${measurements(points)} in a row lie far from ${lines[line]}, some above and some below (${formats.periodRange(from, to)})`,
  withinOneSigma: ({ points, line, from, to }) =>
    `${measurements(points)} in a row lie unusually close to ${lines[line]} (${formats.periodRange(from, to)})`,
  signOfChange: (evidence) => `${evidence}: a sign of real change.`,
  ofSpread: (sentence) => `Spread: ${sentence}`,
  signForTheWorse: (evidence) => `${evidence}. What happened?`,
  noteOnPattern: 'That is seldom random, but no sign that the level has changed. Do the numbers mix different groups?',
  before: (level) => `Before, it was ${level}.`,
  fromTo: (from, to) => `From ${from} to ${to}.`,
  fromToWithCounts: (from, to) => `from ${levelWithCounts(from)} to ${levelWithCounts(to)}`,
  splitAt: (period) => `split at ${formats.period(period)}`,
  differenceBetween: (lower, upper) =>
    `The difference probably lies between ${formats.number(lower * 100, 0)} and ${formats.number(upper * 100, 0)} percentage points (95% interval: uncertainty, not proof).`,
  goalNotMet: (goal) => `The goal of ${goal} has not been reached yet.`,
  goalMetAndHeld: (goal) => `The goal of ${goal} has been reached and held.`,
  hiddenByOutcome: 'The measurements are not shown, for privacy.',
  pooledTo: (step) => `Per ${formats.step(step)}, for privacy.`,
  hiddenPoints: (points) => `${measurements(points)} ${points === 1 ? 'is' : 'are'} hidden for privacy.`,
  panelOf: (teams, patients) =>
    `The numbers of ${teams} teams are added up (denominators in all: ${formats.number(patients, 0)}).`,
  panelPhase: (before, after) =>
    before === after ? `${after} teams, not the same as before` : `from ${before} to ${after} teams`,
  panelChanged: (phase, from) =>
    `Other teams are in it from ${formats.period(from)} on (${phase}). The time before is not compared with the time after.`,
  incompletePeriods: (periods) =>
    `${periods === 1 ? '1 period' : `${periods} periods`} with less than 80% of the usual denominator ${periods === 1 ? 'is' : 'are'} drawn hollow and not counted.`,
  leftOutOfPanel: (teams) =>
    `${teams === 1 ? '1 team that has measured is' : `${teams} teams that have measured are`} not in the sum.`,
  inProgressShort: (measured, needed) =>
    `${measured === 0 ? 'no measurements yet' : `under way: ${measurements(measured)}`}, ${needed} needed to read the development`,
  tooFewYearsShort: (measured) => `added up per year: ${measurements(measured)}, not enough to read the development`,
};
