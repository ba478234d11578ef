import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { ToldGap, ToldGathering, WorksheetTexts } from '../worksheet-texts.ts';
import { formats } from './formats.ts';

const { count, date, list } = formats;

const measurements = (number: number): string => count(number, 'måling', 'målingar');
const within = (by: CalendarDate | null): string => (by === null ? '' : ` innan ${date(by)}`);
const dated = ({ date: day, isPlanned }: ToldGathering): string => `${isPlanned ? 'planlagd ' : ''}${date(day)}`;
const newest = ({ points, level }: ToldGap): string => `Dei ${points} nyaste målingane ligg rundt ${level} (medianen).`;

const every = {
  week: 'kvar veke',
  fortnight: 'kvar andre veke',
  month: 'kvar månad',
  quarter: 'kvart kvartal',
  tertial: 'kvart tertial',
  year: 'kvart år',
} as const;

export const worksheet: WorksheetTexts = {
  title: 'Arbeidsark',
  task: 'Vurder dykkar eige forbetringsarbeid. Juster mål og plan for tida som kjem.',
  at: (gathering) => `Til ${gathering.name}, som er ${dated(gathering)}.`,
  atAny: 'Til neste gong teamet møtest.',
  ahead: (next, until, months) =>
    next === null
      ? `Planen går ni månader fram, til ${date(until)}.`
      : `Planen går fram til ${next.name}, ${dated(next)}: ${months === 0 ? 'under ein månad' : `om lag ${count(months, 'månad', 'månader')}`}.`,
  dataThrough: (period) => `Målingar til og med ${period}.`,
  main: 'Hovudmålepunkt',
  others: 'Andre målepunkt',
  noSeries: 'Teamet har ingen målingar enno. Skriv kva de vil måle, og målet de vil fram til.',
  gap: {
    heading: 'Til målet',
    noGoal: 'Prosjektet har ikkje noko mål som tal her. Skriv det nedanfor: kor mykje, innan når og for kven.',
    noLevel: (goal, by) => `Målet er ${goal}${within(by)}. Kor langt det er att, kan ikkje lesast enno.`,
    left: (gap, distance) => `${newest(gap)} Det er ${distance} att til målet på ${gap.goal}${within(gap.by)}.`,
    reached: (gap, held) =>
      `${newest(gap)} Målet på ${gap.goal} er nådd${held ? ' og halde. Skal nivået haldast, eller er det tid for eit nytt mål?' : ', men det er for tidleg å seie om det held seg.'}`,
    noDirection: (gap) => `${newest(gap)} Målet er sett til ${gap.goal}${within(gap.by)}.`,
    dayIsPast: (by) => `Datoen i målet, ${date(by)}, er passert når de møtest: treng de ein ny?`,
  },
  rules: {
    heading: 'Svaret frå reglane',
    sign: 'Teikn på reell endring. Reglane seier ikkje kva som er årsaka: kva veit de om det?',
    'no-sign':
      'Inga sikker endring. Det kan tyde at ingenting er endra, eller at det er for få målingar til å sjå det.',
    silent: 'Reglane svarar ikkje enno. Grunnen står over.',
    falseAlarms: (chance) => `Utan noka endring ville reglane likevel vist eit teikn i ${chance} av slike seriar.`,
  },
  planHeading: 'Tida som kjem',
  plan: {
    points: ({ measured, coming, until, step, inNewPhase }) =>
      `De har ${measurements(measured)}${inNewPhase ? ' i den nyaste fasen' : ''}, og får ${coming} til innan ${date(until)} om de måler ${every[step]}.`,
    noCalendar: 'Målingane har inga fast takt, så ingen veit kor mange det blir.',
    why: {
      'no-goal': 'Skriv eit mål som tal, så kan gpf plan vise kor lett det er å sjå at de når det.',
      'at-goal': 'Med eit nytt mål kan gpf plan vise kor lett det er å sjå at de når det.',
      'not-a-share': 'Sjansen for å sjå ei endring blir berre rekna ut for prosentdelar.',
      'no-level': 'Sjansen for å sjå ei endring kan ikkje reknast ut før nivået kan lesast.',
      'no-direction':
        'Inga retning er betre for dette målepunktet, så sjansen for å sjå ei forbetring er ikkje rekna ut.',
      'no-points': 'Inga måling blir ferdig før den tid.',
      'other-step': 'Sjansen for å sjå ei endring er ikkje rekna ut for så lange periodar.',
      'too-many': 'Det blir fleire målingar enn gpf plan reknar med.',
    },
    example: 'Utan eit mål som tal er dette eit døme, med 20 prosentpoeng betre enn no:',
    forecast: ({ now, goal, chance, falseChance, until, patients, before, after }) =>
      `Går nivået frå ${now} til ${goal} rett etter at de møtest, blir det lese som forbetring i ${chance} av tilfella ${date(until)}. Blir nivået som før, skjer det i ${falseChance}: så ofte ropar reglane ulv. Rekna med ${measurements(before)} før endringa og ${after} etter, om lag ${patients} pasientar i kvar.`,
    tooFew: (goal, until, least) =>
      `Sjølv om nivået blir ${goal}, kan det ikkje lesast ${date(until)}: reglane treng minst ${measurements(least)}.`,
    nothingHelps: 'Ingen av dei andre planane som er prøvde, gjev klart betre sjanse.',
    precision: (runs) =>
      `Sjansane er rekna ut ved å spele planen gjennom ${runs} gonger med reglane for run-diagram, og kan bomme med 3 prosentpoeng. Andre planar:  gpf plan`,
  },
  write: {
    keep: 'Dette tek vi vare på',
    change: 'Dette endrar vi',
    goal: 'Nytt mål',
    howMuch: 'Kor mykje?',
    byWhen: 'Innan når?',
    forWhom: 'For kven?',
    steps: 'Neste steg',
    what: 'Kva',
    who: 'Kven',
    when: 'Når',
    parts: 'Kven gjer kva',
    roles: {
      manager: 'Leiar',
      measurement: 'Måleansvarleg',
      generalPractitioner: 'Fastlege',
      userRepresentative: 'Brukarrepresentant',
    },
  },
  progress: (done, total) => `Reknar på arbeidsark ${done} av ${total} …`,
  made: (worksheets, folder) => `Laga ${count(worksheets, 'arbeidsark', 'arbeidsark')} i ${folder}`,
  madeNothing: 'Ingen arbeidsark er laga.',
  leftOut: (teams) =>
    `${teams.length === 1 ? 'Eitt team' : `${teams.length} team`} fekk ikkje arbeidsark fordi ${teams.length === 1 ? 'fila' : 'filene'} har feil: ${list(teams)}. gpf validate viser feila.`,
};
