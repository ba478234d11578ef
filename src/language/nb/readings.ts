import type { Period } from '../../domain/period.ts';
import type { LineName, PhaseLevel, ReadingTexts, ToldLevel } from '../reading-texts.ts';
import { formats } from './formats.ts';

const measurements = (number: number): string => formats.count(number, 'måling', 'målinger');

const sides = { above: 'over', below: 'under' } as const;
const ways = { above: 'stiger', below: 'synker' } as const;

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

const subjects = { level: 'Nivået', spread: 'Spredningen' } as const;

const around = ({ level, plots }: ToldLevel, measured: number): string =>
  `${subjects[plots]} er rundt ${level} (${measurements(measured)}).`;

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
  tooFewYears: (measured) =>
    `Bare ${measurements(measured)} når tallene blir slått sammen per år: for lite til å lese utviklingen.`,
  levelOnly: (level, measured, needed) => `${around(level, measured)} Fra ${needed} målinger kan vi se etter endring.`,
  fewUseful: (level, measured) =>
    `${around(level, measured)} For mange ligger på selve linjen til at vi kan se etter endring.`,
  mostlyOnLine: (level) => `Nesten alle målinger er ${level}. Da kan reglene ikke brukes.`,
  halfOnLine: ({ level, plots }) =>
    `${plots === 'level' ? `Over halvparten av målingene er ${level}` : `Spredningen er ${level} i over halvparten av målingene`}. Da kan reglene ikke brukes.`,
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
  trend: ({ points, side, from, to, lately }) =>
    `${measurements(points)} på rad som ${ways[side]} (${formats.periodRange(from, to)})${latest(lately)}`,
  twoOfThree: ({ side, line, from, to }) =>
    `Minst to av tre målinger på rad ligger langt ${sides[side]} ${lines[line]} (${formats.periodRange(from, to)})`,
  fourOfFive: ({ side, line, from, to }) =>
    `Minst fire av fem målinger på rad ligger tydelig ${sides[side]} ${lines[line]} (${formats.periodRange(from, to)})`,
  manyCrossings: ({ crossings, limit, line }) =>
    `Målingene krysser ${lines[line]} hele ${crossings} ganger (høyst ${limit} ventes)`,
  alternating: ({ points, from, to }) =>
    `${measurements(points)} på rad går annenhver gang opp og ned (${formats.periodRange(from, to)})`,
  outsideOneSigma: ({ points, line, from, to }) =>
    `${measurements(points)} på rad ligger langt fra ${lines[line]}, noen over og noen under (${formats.periodRange(from, to)})`,
  withinOneSigma: ({ points, line, from, to }) =>
    `${measurements(points)} på rad ligger uvanlig tett på ${lines[line]} (${formats.periodRange(from, to)})`,
  signOfChange: (evidence) => `${evidence}: tegn på reell endring.`,
  ofSpread: (sentence) => `Spredning: ${sentence}`,
  signForTheWorse: (evidence) => `${evidence}. Hva skjedde?`,
  noteOnPattern: 'Det er sjelden tilfeldig, men ikke tegn på at nivået er endret. Blander tallene ulike grupper?',
  before: (level) => `Før var det ${level}.`,
  fromTo: (from, to) => `Fra ${from} til ${to}.`,
  fromToWithCounts: (from, to) => `fra ${levelWithCounts(from)} til ${levelWithCounts(to)}`,
  splitAt: (period) => `delt ved ${formats.period(period)}`,
  differenceBetween: (lower, upper) =>
    `Forskjellen ligger trolig mellom ${formats.number(lower * 100, 0)} og ${formats.number(upper * 100, 0)} prosentpoeng (95 %-intervall: usikkerhet, ikke bevis).`,
  goalNotMet: (goal) => `Målet på ${goal} er ikke nådd ennå.`,
  goalMetAndHeld: (goal) => `Målet på ${goal} er nådd og holdt.`,
  hiddenByOutcome: 'Målingene er ikke vist, av hensyn til personvernet.',
  pooledTo: (step) => `Per ${formats.step(step)}, av hensyn til personvernet.`,
  hiddenPoints: (points) => `${measurements(points)} er skjult av hensyn til personvernet.`,
  panelOf: (teams, patients) =>
    `Tallene fra ${teams} team er lagt sammen (nevner i alt: ${formats.number(patients, 0)}).`,
  panelPhase: (before, after) =>
    before === after ? `${after} team, andre enn før` : `fra ${before} til ${after} team`,
  panelChanged: (phase, from) =>
    `Andre team er med fra ${formats.period(from)} (${phase}). Tiden før sammenlignes ikke med tiden etter.`,
  incompletePeriods: (periods) =>
    `${periods === 1 ? '1 periode' : `${periods} perioder`} med mindre enn 80 % av vanlig nevner er tegnet ${periods === 1 ? 'åpen' : 'åpne'} og regnes ikke med.`,
  leftOutOfPanel: (teams) => `${teams} team som har målt, er ikke med i summen.`,
  inProgressShort: (measured, needed) =>
    `${measured === 0 ? 'ingen målinger ennå' : `i gang: ${measurements(measured)}`}, ${needed} trengs for å lese utviklingen`,
  tooFewYearsShort: (measured) => `slått sammen per år: ${measurements(measured)}, for lite til å lese utviklingen`,
};
