import type { Period } from '../../domain/period.ts';
import type { LineName, PhaseLevel, ReadingTexts } from '../reading-texts.ts';
import { formats } from './formats.ts';

const measurements = (number: number): string => formats.count(number, 'measurement', 'measurements');

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

const around = (level: string, measured: number): string => `The level is around ${level} (${measurements(measured)}).`;

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
  levelOnly: (level, measured, needed) =>
    `${around(level, measured)} From ${needed} measurements we can look for change.`,
  fewUseful: (level, measured) =>
    `${around(level, measured)} Too many of them lie on the line itself for us to look for change.`,
  mostlyOnLine: (level) => `Nearly all measurements are ${level}. Then the rules cannot be used.`,
  halfOnLine: (level) => `More than half of the measurements are ${level}. Then the rules cannot be used.`,
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
  pattern: (from, to) => `A pattern that is seldom random (${formats.periodRange(from, to)})`,
  signOfChange: (evidence) => `${evidence}: a sign of real change.`,
  signForTheWorse: (evidence) => `${evidence}. What happened?`,
  before: (level) => `Before, it was ${level}.`,
  fromTo: (from, to) => `From ${from} to ${to}.`,
  fromToWithCounts: (from, to) => `from ${levelWithCounts(from)} to ${levelWithCounts(to)}`,
  splitAt: (period) => `split at ${formats.period(period)}`,
  goalNotMet: (goal) => `The goal of ${goal} has not been reached yet.`,
  goalMetAndHeld: (goal) => `The goal of ${goal} has been reached and held.`,
  hiddenByOutcome: 'The measurements are not shown, for privacy.',
  pooledTo: (step) => `Per ${formats.step(step)}, for privacy.`,
  hiddenPoints: (points) => `${measurements(points)} ${points === 1 ? 'is' : 'are'} hidden for privacy.`,
  inProgressShort: (measured, needed) =>
    `${measured === 0 ? 'no measurements yet' : `under way: ${measurements(measured)}`}, ${needed} needed to read the development`,
};
