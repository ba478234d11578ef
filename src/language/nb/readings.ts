import type { Period } from '../../domain/period.ts';
import type { LineName, PhaseLevel, ReadingTexts } from '../reading-texts.ts';
import { formats } from './formats.ts';

const measurements = (number: number): string => formats.count(number, 'måling', 'målinger');

const sides = { above: 'over', below: 'under' } as const;

const lines: Readonly<Record<LineName, string>> = {
  median: 'medianen',
  mean: 'gjennomsnittet',
  center: 'senterlinjen',
  'previous-median': 'den gamle medianen',
  'previous-mean': 'det gamle gjennomsnittet',
  'previous-center': 'den gamle senterlinjen',
  'new-median': 'den nye medianen',
  'new-mean': 'det nye gjennomsnittet',
  'new-center': 'den nye senterlinjen',
  baseline: 'utgangsnivået',
};

const around = (level: string, measured: number): string => `Nivået er rundt ${level} (${measurements(measured)}).`;

const latest = (side: 'above' | 'below' | null): string => (side ? `, og de siste ligger mest ${sides[side]}` : '');

const levelWithCounts = ({ level, numerator, denominator }: PhaseLevel): string =>
  numerator === null || denominator === null
    ? level
    : `${level} (${formats.number(numerator)} av ${formats.number(denominator)})`;

function timesCrossed(crossings: number, line: string): string {
  if (crossings === 0) return `aldri ${line}`;
  return `${line} bare ${crossings} ${crossings === 1 ? 'gang' : 'ganger'}`;
}

function underWay(measured: number, since: Period | null): string {
  const when = since ? ` siden ${formats.period(since)}` : '';
  return measured === 0 ? `Ingen målinger ennå${when}` : `Vi er i gang: ${measurements(measured)}${when}`;
}

export const readings: ReadingTexts = {
  noData: 'Ingen målinger ennå.',
  inProgress: (measured, since, needed) =>
    `${underWay(measured, since)}. ` + `Fra ${needed} målinger kan vi begynne å lese utviklingen.`,
  levelOnly: (level, measured, needed) => `${around(level, measured)} Fra ${needed} målinger kan vi se etter endring.`,
  fewUseful: (level, measured) =>
    `${around(level, measured)} For mange ligger på selve linjen til at vi kan se etter endring.`,
  mostlyOnLine: (level) => `Nesten alle målinger er ${level}. Da kan reglene ikke brukes.`,
  halfOnLine: (level) => `Over halvparten av målingene er ${level}. Da kan reglene ikke brukes.`,
  noSureChange: (level, measured) => `Ingen sikker endring. ${around(level, measured)}`,
  noSureChangeSince: (level, measured, since) =>
    `Ingen sikker endring siden ${formats.period(since)}. ${around(level, measured)}`,
  noSureChangeFromBefore: (level, measured, split) =>
    `Ingen sikker endring fra tiden før ${formats.period(split)}. ${around(level, measured)}`,
  runOfPoints: ({ points, side, line, from, to, lately }) =>
    `${measurements(points)} på rad ${sides[side]} ${lines[line]} (${formats.periodRange(from, to)})${latest(lately)}`,
  fewCrossings: ({ crossings, limit, line, lately }) =>
    `Målingene krysser ${timesCrossed(crossings, lines[line])} (minst ${limit} ventes)${latest(lately)}`,
  newestBeyondLimits: (period, side) =>
    `Den nyeste målingen (${formats.period(period)}) ligger ${sides[side]} grensene`,
  pattern: (from, to) => `Et mønster som sjelden er tilfeldig (${formats.periodRange(from, to)})`,
  signOfChange: (evidence) => `${evidence}: tegn på reell endring.`,
  signForTheWorse: (evidence) => `${evidence}. Hva skjedde?`,
  before: (level) => `Før var det ${level}.`,
  fromTo: (from, to) => `Fra ${from} til ${to}.`,
  fromToWithCounts: (from, to) => `fra ${levelWithCounts(from)} til ${levelWithCounts(to)}`,
  splitAt: (period) => `delt ved ${formats.period(period)}`,
  goalNotMet: (goal) => `Målet på ${goal} er ikke nådd ennå.`,
  goalMetAndHeld: (goal) => `Målet på ${goal} er nådd og holdt.`,
  hiddenByOutcome: 'Målingene er ikke vist, av hensyn til personvernet.',
  pooledTo: (step) => `Per ${formats.step(step)}, av hensyn til personvernet.`,
  hiddenPoints: (points) => `${measurements(points)} er skjult av hensyn til personvernet.`,
  inProgressShort: (measured, needed) =>
    `${measured === 0 ? 'ingen målinger ennå' : `i gang: ${measurements(measured)}`}, ${needed} trengs for å lese utviklingen`,
};
