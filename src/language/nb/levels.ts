import type { LevelTexts } from '../level-texts.ts';
import { formats } from './formats.ts';

/** Kept on one line. */
const patients = (number: number): string => formats.count(number, 'pasient', 'pasienter').replace(/ /g, '\u00a0');
const among = (number: number | null): string => (number === null ? '' : ` (${patients(number)})`);

export const levels: LevelTexts = {
  level: {
    network: 'Faglig samarbeidsutvalg',
    strategic: 'Strategisk samarbeidsutvalg',
    partnership: 'Partnerskapsmøtet',
  },
  title: {
    network: 'Nettverket samlet',
    strategic: 'Det vi måler, effektmål for effektmål',
    partnership: 'Det vi har målt sammen',
  },
  headings: {
    teamCharts: 'Team for team, i alfabetisk rekkefølge',
    direction: 'Retningen vår',
    decisions: 'Dette er besluttet',
    asked: 'Dette ber vi lederne om',
    usersAndGps: 'Brukere og fastleger',
  },
  usersAndGps: 'Brukere og fastleger deltar på alle nivå.',
  measuredBy: (measured, teams) =>
    measured === 0 ? 'Ingen team har levert målinger ennå.' : `${measured} av ${teams} team har levert målinger.`,
  panel: (teams, number) => `Tallene til ${teams} team er lagt sammen${among(number)}.`,
  panelChanged: (stretches, number) =>
    `Tallene til flere team er lagt sammen${among(number)}: ${formats.list(stretches.map(({ teams, from }) => `${teams} team fra ${from}`))}. Nivåene før og etter at team kommer til eller slutter, blir ikke sammenlignet.`,
  panelShort: (teams, number) => `${teams}\u00a0team${number === null ? '' : `, ${patients(number)}`}.`,
  notInPanel: (teams) =>
    teams === 1
      ? 'Ett team til har målt, men er ikke med i de samlede tallene.'
      : `${teams} team til har målt, men er ikke med i de samlede tallene.`,
  tooFewTeams: 'Vi legger sammen tall fra minst tre team. Det er ikke nok å legge sammen ennå.',
  goalWithoutMeasurements: 'Ingenting er målt for dette effektmålet ennå.',
  goalNotOnSheet: 'Det som er målt for dette effektmålet, står ikke på dette arket.',
  belongsHereToo: (names) => `Hører også til her: ${formats.list(names)}.`,
  measuredByFew: (names) => `Målt, men for lite til å legge sammen tall fra minst tre team: ${formats.list(names)}.`,
  notShown: (names) => `Målt, men ikke vist av hensyn til personvernet: ${formats.list(names)}.`,
  notMeasured: (names) => `Valgt, men ikke målt ennå: ${formats.list(names)}.`,
  notMeasuredYet: 'Ikke målt ennå.',
  nextMeeting: (date) => `Neste møte: ${date}`,
  addedUp: 'Tallene er lagt sammen slik at hver pasient teller likt; de er ikke et gjennomsnitt av teamene.',
  incomplete: 'Perioder der under 80 % av pasientene er med, er holdt utenfor.',
  agreed: 'Et team har sitt eget diagram her bare når det har sagt ja til det.',
  documentTitle: (level, title, network) => [`${level}: ${title}`, ...(network === '' ? [] : [network])].join(', '),
};
