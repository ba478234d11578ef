import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { ToldGap, ToldGathering, WorksheetTexts } from '../worksheet-texts.ts';
import { formats } from './formats.ts';

const { count, date, list } = formats;

const measurements = (number: number): string => count(number, 'måling', 'målinger');
const within = (by: CalendarDate | null): string => (by === null ? '' : ` innen ${date(by)}`);
const dated = ({ date: day, isPlanned }: ToldGathering): string => `${isPlanned ? 'planlagt ' : ''}${date(day)}`;
const newest = ({ points, level }: ToldGap): string =>
  `De ${points} nyeste målingene ligger rundt ${level} (medianen).`;

const every = {
  week: 'hver uke',
  fortnight: 'hver andre uke',
  month: 'hver måned',
  quarter: 'hvert kvartal',
  tertial: 'hvert tertial',
  year: 'hvert år',
} as const;

export const worksheet: WorksheetTexts = {
  title: 'Arbeidsark',
  task: 'Vurder eget forbedringsarbeid. Juster mål og plan for tiden som kommer.',
  at: (gathering) => `Til ${gathering.name}, ${dated(gathering)}.`,
  atAny: 'Til neste gang teamet møtes.',
  ahead: (next, until, months) =>
    next === null
      ? `Planen går ni måneder fram, til ${date(until)}.`
      : `Planen går fram til ${next.name}, ${dated(next)}: ${months === 0 ? 'under en måned' : `om lag ${count(months, 'måned', 'måneder')}`}.`,
  dataThrough: (period) => `Målinger til og med ${period}.`,
  main: 'Hovedmålepunkt',
  others: 'Andre målepunkter',
  noSeries: 'Teamet har ingen målinger ennå. Skriv hva dere vil måle, og målet dere vil nå.',
  gap: {
    heading: 'Til målet',
    noGoal: 'Prosjektet har ikke noe mål som tall her. Skriv det nedenfor: hvor mye, innen når og for hvem.',
    noLevel: (goal, by) => `Målet er ${goal}${within(by)}. Hvor langt det er igjen, kan ikke leses ennå.`,
    left: (gap, distance) => `${newest(gap)} Det er ${distance} igjen til målet på ${gap.goal}${within(gap.by)}.`,
    reached: (gap, held) =>
      `${newest(gap)} Målet på ${gap.goal} er nådd${held ? ' og holdt. Skal nivået holdes, eller er det tid for et nytt mål?' : ', men det er for tidlig å si om det holder seg.'}`,
    noDirection: (gap) => `${newest(gap)} Målet er ${gap.goal}${within(gap.by)}.`,
    dayIsPast: (by) => `Datoen i målet, ${date(by)}, er passert når dere møtes: trenger dere en ny?`,
  },
  rules: {
    heading: 'Svaret fra reglene',
    sign: 'Tegn på reell endring. Reglene sier ikke hva som er årsaken: hva vet dere om det?',
    'no-sign':
      'Ingen sikker endring. Det kan bety at ingenting er endret, eller at det er for få målinger til å se det.',
    silent: 'Reglene svarer ikke ennå. Grunnen står over.',
    falseAlarms: (chance) => `Uten noen endring ville reglene likevel vist et tegn i ${chance} av slike serier.`,
  },
  planHeading: 'Tiden som kommer',
  plan: {
    points: ({ measured, coming, until, step, inNewPhase }) =>
      `Dere har ${measurements(measured)}${inNewPhase ? ' i den nyeste fasen' : ''}, og får ${coming} til innen ${date(until)} hvis dere måler ${every[step]}.`,
    noCalendar: 'Målingene har ingen fast takt, så ingen vet hvor mange det blir.',
    why: {
      'no-goal': 'Skriv et mål som tall, så kan gpf plan vise hvor lett det er å se at dere når det.',
      'at-goal': 'Med et nytt mål kan gpf plan vise hvor lett det er å se at dere når det.',
      'not-a-share': 'Sjansen for å se en endring blir bare regnet ut for andeler.',
      'no-level': 'Sjansen for å se en endring kan ikke regnes ut før nivået kan leses.',
      'no-direction':
        'Ingen retning er bedre for dette målepunktet, så sjansen for å se en forbedring er ikke regnet ut.',
      'no-points': 'Ingen måling blir ferdig før den tid.',
      'other-step': 'Sjansen for å se en endring er ikke regnet ut for så lange perioder.',
      'too-many': 'Det blir flere målinger enn gpf plan regner med.',
    },
    example: 'Uten et mål som tall er dette et eksempel, med 20 prosentpoeng bedre enn nå:',
    forecast: ({ now, goal, chance, falseChance, until, patients, before, after }) =>
      `Går nivået fra ${now} til ${goal} rett etter at dere møtes, blir det lest som forbedring i ${chance} av tilfellene ${date(until)}. Blir nivået som før, skjer det i ${falseChance}: så ofte roper reglene ulv. Regnet med ${measurements(before)} før endringen og ${after} etter, om lag ${patients} pasienter i hver.`,
    tooFew: (goal, until, least) =>
      `Selv om nivået blir ${goal}, kan det ikke leses ${date(until)}: reglene trenger minst ${measurements(least)}.`,
    nothingHelps: 'Ingen av de andre planene som er prøvd, gir klart bedre sjanse.',
    precision: (runs) =>
      `Sjansene er regnet ut ved å spille planen gjennom ${runs} ganger med reglene for run-diagram, og kan bomme med 3 prosentpoeng. Andre planer:  gpf plan`,
  },
  write: {
    keep: 'Dette beholder vi',
    change: 'Dette endrer vi',
    goal: 'Nytt mål',
    howMuch: 'Hvor mye?',
    byWhen: 'Innen når?',
    forWhom: 'For hvem?',
    steps: 'Neste skritt',
    what: 'Hva',
    who: 'Hvem',
    when: 'Når',
    parts: 'Hvem gjør hva',
    roles: {
      manager: 'Leder',
      measurement: 'Måleansvarlig',
      generalPractitioner: 'Fastlege',
      userRepresentative: 'Brukerrepresentant',
    },
  },
  progress: (done, total) => `Regner på arbeidsark ${done} av ${total} …`,
  made: (worksheets, folder) => `Laget ${count(worksheets, 'arbeidsark', 'arbeidsark')} i ${folder}`,
  madeNothing: 'Ingen arbeidsark er laget.',
  leftOut: (teams) =>
    `${teams.length === 1 ? 'Ett team' : `${teams.length} team`} fikk ikke arbeidsark fordi ${teams.length === 1 ? 'filen' : 'filene'} har feil: ${list(teams)}. gpf validate viser feilene.`,
};
