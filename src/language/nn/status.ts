import type { StatusTexts, ToldDay, ToldLack, ToldSpan } from '../status-texts.ts';
import { formats } from './formats.ts';

const { count, date, periodRange } = formats;

function when({ days }: ToldDay): string {
  if (days === 0) return 'i dag';
  const distance = count(Math.abs(days), 'dag', 'dagar');
  return days > 0 ? `om ${distance}` : `for ${distance} sidan`;
}

const earliest = ({ day }: ToldLack): string => (day === null ? '' : `, tidlegast ${date(day)}`);

const periods = ({ periods: number }: ToldSpan): string => (number === 1 ? '' : ` (${number} periodar)`);

export const status: StatusTexts = {
  title: 'Status for teama',
  audience: 'For dykk som rettleier teama. Her står teama med namn: ikkje til publisering.',
  gathering: (name, day, isPlanned) =>
    `${name} ${day.days < 0 ? 'var' : 'er'} ${isPlanned ? 'planlagd til ' : ''}${date(day.date)}, ${when(day)}.`,
  posters: (day, proposed) =>
    `Plakatane ${day.days < 0 ? 'skulle' : 'må'} til trykk ${date(day.date)}, ${when(day)}${proposed === null ? '' : ` (framlegget vårt: ${proposed} dagar før samlinga)`}.`,
  noGathering:
    'Prosjektet har inga samling etter i dag. Skriv ho i gpf.yaml, eller vel ei som har vore, med --gathering.',
  delivered: (teams, total) => `${teams} av ${total} team har levert målingar.`,
  notYet: (teams) => `Ikkje levert enno: ${teams}.`,
  noTeams: 'Prosjektet har ingen team enno. Skriv dei i gpf.yaml.',
  matrix: {
    heading: 'Levert til og med, og talet på målingar',
    team: 'Team',
    awaited: 'ikkje enno',
    hidden: 'skjult',
    legend: {
      few: (mark, least) => `${mark} færre enn ${least} målingar: vi er i gang`,
      awaited: 'ikkje enno: teamet har valt målepunktet, men ikkje levert',
      hidden: 'skjult: tala er for små til å visast, av omsyn til personvernet',
      none: (mark) => `${mark} ikkje eit målepunkt for teamet`,
      phases: 'i ein serie med fleire fasar blir målingane i den nyaste talde',
    },
  },
  team: {
    heading: 'Team for team',
    language: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    together: (partners) => `saman med ${partners}`,
    deliveredSpan: (from, through) => `levert ${periodRange(from, through)}`,
    points: (points, sinceNewPhase) =>
      `${count(points, 'måling', 'målingar')}${sinceNewPhase ? ' i den nyaste fasen' : ''}`,
    missingNow: (span) => `kan leverast no: ${periodRange(span.from, span.through)}${periods(span)}`,
    missingLater: (span, from) =>
      `før samlinga: ${periodRange(span.from, span.through)}${periods(span)}, klart ${date(from)}`,
    level: (lack) => `nivået kan lesast frå ${lack.least} målingar: ${lack.least - lack.measured} til${earliest(lack)}`,
    change: (lack) =>
      `endring kan lesast frå ${lack.least} målingar: ${lack.least - lack.measured} til${earliest(lack)}`,
    tooSmall: (points) => `${count(points, 'måling er for lita', 'målingar er for små')} til å visast`,
    hiddenByOutcome: 'tala er for små til å visast, av omsyn til personvernet',
    nothing: 'valt, men ikkje levert enno',
    noIndicators: 'Har ikkje valt målepunkt enno.',
    nothingMissing: 'Alt som er venta, er levert.',
    hasErrors: 'Filene har feil, så nokre rader er ikkje talde med.',
    written: (signs) => `Står i prosjektet: ${signs}.`,
    notWritten: (signs) => `Står ikkje i prosjektet enno: ${signs}.`,
  },
  signs: {
    manager: 'linjeleiar',
    'general-practitioner': 'fastlege',
    anchoring: 'korleis arbeidet er forankra',
    'user-representative': 'brukarrepresentant',
    'users-changed': 'kva brukarane endra',
    'measurement-lead': 'måleansvarleg',
    changes: 'tiltak med dato',
    measurements: 'målingar',
    title: 'tittel på plakaten',
    background: 'bakgrunn',
    aim: 'målet',
  },
  tasks: {
    heading: 'Arbeid mellom samlingane',
    lead: 'Hos kor mange team alt om kvar del står i gpf.yaml eller arka. Det seier ikkje kva som er gjort.',
    written: (teams, total) => `${teams} av ${total} team`,
  },
  errors: (teams) => `Filene har feil hos ${teams}. Sjå kva som må rettast:  gpf validate`,
  oneTeam: (team) => `Berre eitt team:  gpf status --team ${team}`,
  page: {
    title: 'Status og samlingar',
    back: 'Tilbake til plakatane',
    dataThrough: (day) => `Målingar leverte til og med ${date(day)}.`,
    gatherings: 'Samlingane',
    columns: { gathering: 'Samling', date: 'Dato', posters: 'Plakatar til trykk' },
    planned: 'planlagd',
    proposed: 'framlegg',
    indicators: 'Målepunkta',
    indicatorColumns: {
      indicator: 'Målepunkt',
      teams: 'Team som har levert',
      newest: 'Nyaste måling',
      asked: 'Lever til og med',
    },
    teamsOf: (teams, total) => `${teams} av ${total}`,
    before: (gathering) => `Før ${gathering}`,
    due: {
      posters: (day) => `Det som er levert innan ${date(day)}, kjem med på plakatane.`,
      gathering: (day) => `Det som er levert innan ${date(day)}, kjem med på samlinga.`,
    },
    noGathering: 'Prosjektet har inga samling etter dei nyaste målingane.',
  },
};
