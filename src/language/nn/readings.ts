import type { Period } from '../../domain/period.ts';
import type { LineName, PhaseLevel, ReadingTexts, ToldLevel } from '../reading-texts.ts';
import { formats } from './formats.ts';

const measurements = (number: number): string => formats.count(number, 'måling', 'målingar');

const sides = { above: 'over', below: 'under' } as const;
const ways = { above: 'stig', below: 'søkk' } as const;

const lines: Readonly<Record<LineName, string>> = {
  median: 'medianen',
  mean: 'gjennomsnittet',
  center: 'senterlinja',
  'previous-median': 'den gamle medianen',
  'previous-mean': 'det gamle gjennomsnittet',
  'previous-center': 'den gamle senterlinja',
  'new-median': 'den nye medianen',
  'new-mean': 'det nye gjennomsnittet',
  'new-center': 'den nye senterlinja',
  baseline: 'utgangsnivået',
};

const subjects = { level: 'Nivået', spread: 'Spreiinga' } as const;

const around = ({ level, plots }: ToldLevel, measured: number): string =>
  `${subjects[plots]} er rundt ${level} (${measurements(measured)}).`;

const latest = (side: 'above' | 'below' | null): string => (side ? `, og dei siste ligg mest ${sides[side]}` : '');

const levelWithCounts = ({ level, numerator, denominator }: PhaseLevel): string =>
  numerator === null || denominator === null
    ? level
    : `${level} (${formats.number(numerator)} av ${formats.number(denominator)})`;

function timesCrossed(crossings: number, line: string): string {
  if (crossings === 0) return `aldri ${line}`;
  return `${line} berre ${crossings} ${crossings === 1 ? 'gong' : 'gonger'}`;
}

function underWay(measured: number, since: Period | null): string {
  const when = since ? ` sidan ${formats.period(since)}` : '';
  return measured === 0 ? `Ingen målingar enno${when}` : `Vi er i gang: ${measurements(measured)}${when}`;
}

export const readings: ReadingTexts = {
  noData: 'Ingen målingar enno.',
  inProgress: (measured, since, needed) =>
    `${underWay(measured, since)}. ` + `Frå ${needed} målingar kan vi byrje å lese utviklinga.`,
  tooFewYears: (measured) =>
    `Berre ${measurements(measured)} når tala blir slegne saman per år: for lite til å lese utviklinga.`,
  levelOnly: (level, measured, needed) => `${around(level, measured)} Frå ${needed} målingar kan vi sjå etter endring.`,
  fewUseful: (level, measured) =>
    `${around(level, measured)} For mange ligg på sjølve linja til at vi kan sjå etter endring.`,
  mostlyOnLine: (level) => `Nesten alle målingar er ${level}. Då kan ikkje reglane brukast.`,
  halfOnLine: ({ level, plots }) =>
    `${plots === 'level' ? `Over halvparten av målingane er ${level}` : `Spreiinga er ${level} i over halvparten av målingane`}. Då kan ikkje reglane brukast.`,
  noSureChange: (level, measured) => `Inga sikker endring. ${around(level, measured)}`,
  noSureChangeSince: (level, measured, since) =>
    `Inga sikker endring sidan ${formats.period(since)}. ${around(level, measured)}`,
  noSureChangeFromBefore: (level, measured, split) =>
    `Inga sikker endring frå tida før ${formats.period(split)}. ${around(level, measured)}`,
  runOfPoints: ({ points, side, line, from, to, lately }) =>
    `${measurements(points)} på rad ${sides[side]} ${lines[line]} (${formats.periodRange(from, to)})${latest(lately)}`,
  fewCrossings: ({ crossings, limit, line, lately }) =>
    `Målingane kryssar ${timesCrossed(crossings, lines[line])} (minst ${limit} er venta)${latest(lately)}`,
  newestBeyondLimits: (period, side) => `Den nyaste målinga (${formats.period(period)}) ligg ${sides[side]} grensene`,
  trend: ({ points, side, from, to, lately }) =>
    `${measurements(points)} på rad som ${ways[side]} (${formats.periodRange(from, to)})${latest(lately)}`,
  twoOfThree: ({ side, line, from, to }) =>
    `Minst to av tre målingar på rad ligg langt ${sides[side]} ${lines[line]} (${formats.periodRange(from, to)})`,
  fourOfFive: ({ side, line, from, to }) =>
    `Minst fire av fem målingar på rad ligg tydeleg ${sides[side]} ${lines[line]} (${formats.periodRange(from, to)})`,
  manyCrossings: ({ crossings, limit, line }) =>
    `Målingane kryssar ${lines[line]} heile ${crossings} gonger (høgst ${limit} er venta)`,
  alternating: ({ points, from, to }) =>
    `${measurements(points)} på rad går annankvar gong opp og ned (${formats.periodRange(from, to)})`,
  outsideOneSigma: ({ points, line, from, to }) =>
    `${measurements(points)} på rad ligg langt frå ${lines[line]}, nokre over og nokre under (${formats.periodRange(from, to)})`,
  withinOneSigma: ({ points, line, from, to }) =>
    `${measurements(points)} på rad ligg uvanleg tett på ${lines[line]} (${formats.periodRange(from, to)})`,
  signOfChange: (evidence) => `${evidence}: teikn på reell endring.`,
  ofSpread: (sentence) => `Spreiing: ${sentence}`,
  signForTheWorse: (evidence) => `${evidence}. Kva skjedde?`,
  noteOnPattern: 'Det er sjeldan tilfeldig, men ikkje teikn på at nivået er endra. Blandar tala ulike grupper?',
  before: (level) => `Før var det ${level}.`,
  fromTo: (from, to) => `Frå ${from} til ${to}.`,
  fromToWithCounts: (from, to) => `frå ${levelWithCounts(from)} til ${levelWithCounts(to)}`,
  splitAt: (period) => `delt ved ${formats.period(period)}`,
  differenceBetween: (lower, upper) =>
    `Skilnaden ligg truleg mellom ${formats.number(lower * 100, 0)} og ${formats.number(upper * 100, 0)} prosentpoeng (95 %-intervall: uvisse, ikkje bevis).`,
  goalNotMet: (goal) => `Målet på ${goal} er ikkje nådd enno.`,
  goalMetAndHeld: (goal) => `Målet på ${goal} er nådd og halde.`,
  hiddenByOutcome: 'Målingane er ikkje viste, av omsyn til personvernet.',
  pooledTo: (step) => `Per ${formats.step(step)}, av omsyn til personvernet.`,
  hiddenPoints: (points) =>
    `${measurements(points)} er ${points === 1 ? 'skjult' : 'skjulte'} av omsyn til personvernet.`,
  panelOf: (teams, patients) => `Tala frå ${teams} team er lagde saman (nemnar i alt: ${formats.number(patients, 0)}).`,
  panelPhase: (before, after) =>
    before === after ? `${after} team, andre enn før` : `frå ${before} til ${after} team`,
  panelChanged: (phase, from) =>
    `Andre team er med frå ${formats.period(from)} (${phase}). Tida før blir ikkje samanlikna med tida etter.`,
  incompletePeriods: (periods) =>
    `${periods === 1 ? '1 periode' : `${periods} periodar`} med mindre enn 80 % av vanleg nemnar er ${periods === 1 ? 'teikna open' : 'teikna opne'} og ikkje rekna med.`,
  leftOutOfPanel: (teams) => `${teams} team som har målt, er ikkje med i summen.`,
  inProgressShort: (measured, needed) =>
    `${measured === 0 ? 'ingen målingar enno' : `i gang: ${measurements(measured)}`}, ${needed} trengst for å lese utviklinga`,
  tooFewYearsShort: (measured) => `slegne saman per år: ${measurements(measured)}, for lite til å lese utviklinga`,
};
