import { capitalize } from '../capitalize.ts';
import type { ExpectedPoints, PlanTexts } from '../plan-texts.ts';
import { formats } from './formats.ts';

const { count, date, list } = formats;

const measurements = (number: number): string => count(number, 'måling', 'målingar');

const every = {
  week: 'kvar veke',
  fortnight: 'annakvar veke',
  month: 'kvar månad',
  quarter: 'kvart kvartal',
} as const;

function expected({ shown, useful, isKnown }: ExpectedPoints): string {
  if (shown === 0) return isKnown ? 'Ingen målingar kan visast.' : 'Nesten ingen målingar kan visast.';
  const lead = `${isKnown ? '' : 'Om lag '}${measurements(shown)} kan visast`;
  if (shown === 1) return `${lead}.`;
  const off = useful === 0 ? 'nesten ingen' : `${isKnown ? 'om lag ' : ''}${useful}`;
  return `${lead}, og ${off} av dei ligg utanfor medianen.`;
}

export const plan: PlanTexts = {
  lead: ({ now, goal, patients, perMonth, before, after, ...plan }) =>
    `Frå ${now} til ${goal}: ${measurements(before)} før endringa og ${after} etter, éi ${every[plan.every]} med ${perMonth === null ? '' : 'om lag '}${patients} pasientar${perMonth === null || plan.every === 'month' ? '' : ` (${perMonth} i månaden)`}.`,
  counted: ({ points, from, until, gathering, isPlanned }) =>
    `${measurements(points)} etter endringa er det som blir ferdig frå ${date(from)} til ${gathering === null ? '' : `neste samling, ${gathering}, ${isPlanned ? 'planlagd ' : ''}`}${date(until)}.`,
  expected,
  lessThan: (percent) => `under ${percent}`,
  moreThan: (percent) => `over ${percent}`,
  chance: 'Sjansen for at',
  changed: (goal) => `om nivået blir ${goal}`,
  unchanged: 'utan endring',
  way: {
    'one-median': 'Med éin median for alle målingane',
    'new-phase': 'Med ny fase frå endringa, sett mot medianen før',
  },
  judged: 'målingane er nok til å lese endring',
  atEnd: 'dei blir lesne som betring til slutt',
  atAnyLook: 'dei blir lesne som betring minst éin gong undervegs',
  newPhaseTooShort: (least) => `Ein ny fase frå endringa kan ikkje lesast: han treng minst ${least} målingar.`,
  varying: (improvement, falseImprovement) =>
    `Svingar det sanne nivået frå månad til månad (standardavvik 8 prosentpoeng), blir målingane lesne som betring til slutt i ${improvement} av tilfella, og i ${falseImprovement} utan endring.`,
  precision: (runs) =>
    `Rekna ut ved å spele planen gjennom ${runs} gonger, med reglane for run-diagram. Tala kan bomme med 2 prosentpoeng.`,
  plans: {
    heading: 'Andre planar, lesne til slutt',
    asked: 'planen',
    'more-before': 'fleire før',
    'more-after': 'fleire etter',
    morePatients: { point: 'fleire pasientar', month: 'med nabo' },
    every,
    points: 'målingar før / etter',
    patients: 'pasientar per måling',
    shown: 'målingar som kan visast',
    way: 'lesne med',
    shortWay: { 'one-median': 'éin median', 'new-phase': 'ny fase' },
    improvement: 'blir lesne som betring',
    falseImprovement: 'falsk betring',
  },
  tooSmall: ({ steps, patients, hidden, least, isKnown }) =>
    `Målingar ${list(steps.map((step) => every[step]))} blir for små: ${isKnown ? '' : 'om lag '}${list(patients)} pasientar i kvar. ${capitalize(list(hidden))} av dei får færre enn ${least} pasientar og blir ikkje viste.`,
  seldomJudged: (measured, useful) =>
    `Målingane blir sjeldan nok til å lese endring: det trengst minst ${measured} som blir viste, minst ${useful} av dei utanfor medianen, og minst halvparten.`,
  advice: {
    good: (goal, chance) => `Planen er god: blir nivået ${goal}, blir det lese som betring i ${chance} av tilfella`,
    helps: 'Dette gjev betre sjanse for å sjå endringa:',
    'more-before': (points) => `${measurements(points)} til før de endrar noko`,
    'more-after': (points) => `${measurements(points)} til etter endringa`,
    morePatients: {
      point: (number) => `${number} pasientar per måling, åleine eller saman med ein nabo`,
      month: (number) => `å telje saman med ein nabo, så det blir ${number} pasientar i månaden`,
    },
    every: {
      week: 'éi måling kvar veke',
      fortnight: 'éi måling annakvar veke',
      month: 'éi måling kvar månad: færre, men større',
      quarter: 'éi måling kvart kvartal: færre, men større',
    },
    longer: (step, before, after) =>
      `éi måling ${every[step]}, ${before} før endringa og ${after} etter: større målingar, over lengre tid`,
    newPhase: 'med ein ny fase frå endringa',
    newPhaseHelps: (withPhase, without) =>
      `Byrj ein ny fase ved endringa: då er sjansen ${withPhase}, utan han ${without}`,
    falseToo: (chance) => `men òg i ${chance} utan endring`,
    phaseStartsAtChange: 'Ein ny fase må byrje der de endra noko, ikkje der kurva snur.',
    nothingHelps: 'Ingen av planane i tabellen gjev klart betre sjanse.',
    largerPoints: ({ step, patients, points, least }) =>
      `Målingar ${every[step]} blir store nok til å visast, med om lag ${patients} pasientar i kvar. På same tid blir det ${measurements(points)}${points < least ? `, for få til å lese endring: det trengst minst ${least}` : ''}.`,
    tooSmall:
      'Planar der meir enn ein tredel av målingane blir for små til å visast, er ikkje tilrådde, sjølv om sjansen er betre.',
    moreAfterNoHelp: (points, chance) =>
      `${measurements(points)} til etter endringa gjev ikkje klart betre sjanse (${chance}).`,
    moreAfterHinders: (points, chance) =>
      `${measurements(points)} til etter endringa hjelper ikkje: då blir endringa vanskelegare å sjå (${chance}).`,
  },
};
