import { capitalize } from '../capitalize.ts';
import type { ExpectedPoints, PlanTexts } from '../plan-texts.ts';
import { formats } from './formats.ts';

const { count, date, list } = formats;

const measurements = (number: number): string => count(number, 'måling', 'målinger');

const every = { week: 'hver uke', fortnight: 'hver andre uke', month: 'hver måned', quarter: 'hvert kvartal' } as const;

function expected({ shown, useful, isKnown }: ExpectedPoints): string {
  if (shown === 0) return isKnown ? 'Ingen målinger kan vises.' : 'Nesten ingen målinger kan vises.';
  const lead = `${isKnown ? '' : 'Om lag '}${measurements(shown)} kan vises`;
  if (shown === 1) return `${lead}.`;
  const off = useful === 0 ? 'nesten ingen' : `${isKnown ? 'om lag ' : ''}${useful}`;
  return `${lead}, og ${off} av dem ligger utenfor medianen.`;
}

export const plan: PlanTexts = {
  lead: ({ now, goal, patients, perMonth, before, after, ...plan }) =>
    `Fra ${now} til ${goal}: ${measurements(before)} før endringen og ${after} etter, én ${every[plan.every]} med ${perMonth === null ? '' : 'om lag '}${patients} pasienter${perMonth === null || plan.every === 'month' ? '' : ` (${perMonth} i måneden)`}.`,
  counted: ({ points, from, until, gathering, isPlanned }) =>
    `${measurements(points)} etter endringen er det som blir ferdig fra ${date(from)} til ${gathering === null ? '' : `neste samling, ${gathering}, ${isPlanned ? 'planlagt ' : ''}`}${date(until)}.`,
  expected,
  lessThan: (percent) => `under ${percent}`,
  moreThan: (percent) => `over ${percent}`,
  chance: 'Sjansen for at',
  changed: (goal) => `hvis nivået blir ${goal}`,
  unchanged: 'uten endring',
  way: {
    'one-median': 'Med én median for alle målingene',
    'new-phase': 'Med ny fase fra endringen, sett mot medianen før',
  },
  judged: 'målingene er nok til å lese endring',
  atEnd: 'de leses som forbedring til slutt',
  atAnyLook: 'de leses som forbedring minst én gang underveis',
  newPhaseTooShort: (least) => `En ny fase fra endringen kan ikke leses: den trenger minst ${least} målinger.`,
  varying: (improvement, falseImprovement) =>
    `Svinger det sanne nivået fra måned til måned (standardavvik 8 prosentpoeng), leses målingene som forbedring til slutt i ${improvement} av tilfellene, og i ${falseImprovement} uten endring.`,
  precision: (runs) =>
    `Regnet ut ved å spille planen gjennom ${runs} ganger, med reglene for run-diagram. Tallene kan bomme med 2 prosentpoeng.`,
  plans: {
    heading: 'Andre planer, lest til slutt',
    asked: 'planen',
    'more-before': 'flere før',
    'more-after': 'flere etter',
    morePatients: { point: 'flere pasienter', month: 'med nabo' },
    every,
    points: 'målinger før / etter',
    patients: 'pasienter per måling',
    shown: 'målinger som kan vises',
    way: 'lest med',
    shortWay: { 'one-median': 'én median', 'new-phase': 'ny fase' },
    improvement: 'leses som forbedring',
    falseImprovement: 'falsk forbedring',
  },
  tooSmall: ({ steps, patients, hidden, least, isKnown }) =>
    `Målinger ${list(steps.map((step) => every[step]))} blir for små: ${isKnown ? '' : 'om lag '}${list(patients)} pasienter i hver. ${capitalize(list(hidden))} av dem får færre enn ${least} pasienter og blir ikke vist.`,
  seldomJudged: (measured, useful) =>
    `Målingene blir sjelden nok til å lese endring: det trengs minst ${measured} som vises, minst ${useful} av dem utenfor medianen, og minst halvparten.`,
  advice: {
    good: (goal, chance) => `Planen er god: blir nivået ${goal}, leses det som forbedring i ${chance} av tilfellene`,
    helps: 'Dette gir bedre sjanse for å se endringen:',
    'more-before': (points) => `${measurements(points)} til før dere endrer noe`,
    'more-after': (points) => `${measurements(points)} til etter endringen`,
    morePatients: {
      point: (number) => `${number} pasienter per måling, alene eller sammen med en nabo`,
      month: (number) => `å telle sammen med en nabo, så det blir ${number} pasienter i måneden`,
    },
    every: {
      week: 'én måling hver uke',
      fortnight: 'én måling hver andre uke',
      month: 'én måling hver måned: færre, men større',
      quarter: 'én måling hvert kvartal: færre, men større',
    },
    longer: (step, before, after) =>
      `én måling ${every[step]}, ${before} før endringen og ${after} etter: større målinger, over lengre tid`,
    newPhase: 'med en ny fase fra endringen',
    newPhaseHelps: (withPhase, without) =>
      `Begynn en ny fase ved endringen: da er sjansen ${withPhase}, uten den ${without}`,
    falseToo: (chance) => `men også i ${chance} uten endring`,
    phaseStartsAtChange: 'En ny fase må begynne der dere endret noe, ikke der kurven snur.',
    nothingHelps: 'Ingen av planene i tabellen gir klart bedre sjanse.',
    largerPoints: ({ step, patients, points, least }) =>
      `Målinger ${every[step]} blir store nok til å vises, med om lag ${patients} pasienter i hver. På samme tid blir det ${measurements(points)}${points < least ? `, for få til å lese endring: det trengs minst ${least}` : ''}.`,
    tooSmall:
      'Planer der mer enn en tredel av målingene blir for små til å vises, er ikke anbefalt, selv om sjansen er bedre.',
    moreAfterNoHelp: (points, chance) =>
      `${measurements(points)} til etter endringen gir ikke klart bedre sjanse (${chance}).`,
    moreAfterHinders: (points, chance) =>
      `${measurements(points)} til etter endringen hjelper ikke: da blir endringen vanskeligere å se (${chance}).`,
  },
};
