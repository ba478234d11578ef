import type { StatusTexts, ToldDay, ToldLack, ToldSpan } from '../status-texts.ts';
import { formats } from './formats.ts';

const { count, date, periodRange } = formats;

function when({ days }: ToldDay): string {
  if (days === 0) return 'i dag';
  const distance = count(Math.abs(days), 'dag', 'dager');
  return days > 0 ? `om ${distance}` : `for ${distance} siden`;
}

const earliest = ({ day }: ToldLack): string => (day === null ? '' : `, tidligst ${date(day)}`);

const periods = ({ periods: number }: ToldSpan): string => (number === 1 ? '' : ` (${number} perioder)`);

export const status: StatusTexts = {
  title: 'Status for teamene',
  audience: 'For dere som veileder teamene. Her står teamene med navn: ikke til publisering.',
  gathering: (name, day, isPlanned) =>
    `${name} ${day.days < 0 ? 'var' : 'er'} ${isPlanned ? 'planlagt til ' : ''}${date(day.date)}, ${when(day)}.`,
  posters: (day, proposed) =>
    `Plakatene ${day.days < 0 ? 'skulle' : 'må'} til trykk ${date(day.date)}, ${when(day)}${proposed === null ? '' : ` (vårt forslag: ${proposed} dager før samlingen)`}.`,
  noGathering:
    'Prosjektet har ingen samling etter i dag. Skriv den i gpf.yaml, eller velg en som har vært, med --gathering.',
  delivered: (teams, total) => `${teams} av ${total} team har levert målinger.`,
  notYet: (teams) => `Ikke levert ennå: ${teams}.`,
  noTeams: 'Prosjektet har ingen team ennå. Skriv dem i gpf.yaml.',
  matrix: {
    heading: 'Levert til og med, og antall målinger',
    team: 'Team',
    awaited: 'ikke ennå',
    hidden: 'skjult',
    legend: {
      few: (mark, least) => `${mark} færre enn ${least} målinger: vi er i gang`,
      awaited: 'ikke ennå: teamet har valgt målepunktet, men ikke levert',
      hidden: 'skjult: tallene er for små til å vises, av hensyn til personvernet',
      none: (mark) => `${mark} ikke et målepunkt for teamet`,
      phases: 'i en serie med flere faser telles målingene i den nyeste',
    },
  },
  team: {
    heading: 'Team for team',
    language: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    together: (partners) => `sammen med ${partners}`,
    deliveredSpan: (from, through) => `levert ${periodRange(from, through)}`,
    points: (points, sinceNewPhase) =>
      `${count(points, 'måling', 'målinger')}${sinceNewPhase ? ' i den nyeste fasen' : ''}`,
    missingNow: (span) => `kan leveres nå: ${periodRange(span.from, span.through)}${periods(span)}`,
    missingLater: (span, from) =>
      `før samlingen: ${periodRange(span.from, span.through)}${periods(span)}, klart ${date(from)}`,
    level: (lack) => `nivået kan leses fra ${lack.least} målinger: ${lack.least - lack.measured} til${earliest(lack)}`,
    change: (lack) =>
      `endring kan leses fra ${lack.least} målinger: ${lack.least - lack.measured} til${earliest(lack)}`,
    tooSmall: (points) => `${count(points, 'måling er for liten', 'målinger er for små')} til å vises`,
    hiddenByOutcome: 'tallene er for små til å vises, av hensyn til personvernet',
    nothing: 'valgt, men ikke levert ennå',
    noIndicators: 'Har ikke valgt målepunkt ennå.',
    nothingMissing: 'Alt som er ventet, er levert.',
    hasErrors: 'Filene har feil, så noen rader er ikke talt med.',
    written: (signs) => `Står i prosjektet: ${signs}.`,
    notWritten: (signs) => `Står ikke i prosjektet ennå: ${signs}.`,
  },
  signs: {
    manager: 'linjeleder',
    'general-practitioner': 'fastlege',
    anchoring: 'hvordan arbeidet er forankret',
    'user-representative': 'brukerrepresentant',
    'users-changed': 'hva brukerne endret',
    'measurement-lead': 'måleansvarlig',
    changes: 'tiltak med dato',
    measurements: 'målinger',
    title: 'tittel på plakaten',
    background: 'bakgrunn',
    aim: 'målet',
  },
  tasks: {
    heading: 'Arbeid mellom samlingene',
    lead: 'Hos hvor mange team alt om hver del står i gpf.yaml eller arkene. Det sier ikke hva som er gjort.',
    written: (teams, total) => `${teams} av ${total} team`,
  },
  errors: (teams) => `Filene har feil hos ${teams}. Se hva som må rettes:  gpf validate`,
  oneTeam: (team) => `Bare ett team:  gpf status --team ${team}`,
  page: {
    title: 'Status og samlinger',
    back: 'Tilbake til plakatene',
    dataThrough: (day) => `Målinger levert til og med ${date(day)}.`,
    gatherings: 'Samlingene',
    columns: { gathering: 'Samling', date: 'Dato', posters: 'Plakater til trykk' },
    planned: 'planlagt',
    proposed: 'forslag',
    indicators: 'Målepunktene',
    indicatorColumns: {
      indicator: 'Målepunkt',
      teams: 'Team som har levert',
      newest: 'Nyeste måling',
      asked: 'Lever til og med',
    },
    teamsOf: (teams, total) => `${teams} av ${total}`,
    before: (gathering) => `Før ${gathering}`,
    due: {
      posters: (day) => `Det som er levert innen ${date(day)}, kommer med på plakatene.`,
      gathering: (day) => `Det som er levert innen ${date(day)}, kommer med på samlingen.`,
    },
    noGathering: 'Prosjektet har ingen samling etter de nyeste målingene.',
  },
};
