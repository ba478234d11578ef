import type { LevelTexts } from '../level-texts.ts';
import { formats } from './formats.ts';

/** Kept on one line. */
const patients = (number: number): string => formats.count(number, 'pasient', 'pasientar').replace(/ /g, '\u00a0');
const among = (number: number | null): string => (number === null ? '' : ` (${patients(number)})`);

export const levels: LevelTexts = {
  level: {
    network: 'Fagleg samarbeidsutval',
    strategic: 'Strategisk samarbeidsutval',
    partnership: 'Partnarskapsmøtet',
  },
  title: {
    network: 'Nettverket samla',
    strategic: 'Det vi måler, effektmål for effektmål',
    partnership: 'Det vi har målt saman',
  },
  headings: {
    teamCharts: 'Team for team, i alfabetisk rekkjefølgje',
    direction: 'Retninga vår',
    decisions: 'Dette er vedteke',
    asked: 'Dette bed vi leiarane om',
    usersAndGps: 'Brukarar og fastlegar',
  },
  usersAndGps: 'Brukarar og fastlegar deltek på alle nivå.',
  measuredBy: (measured, teams) =>
    measured === 0 ? 'Ingen team har levert målingar enno.' : `${measured} av ${teams} team har levert målingar.`,
  panel: (teams, number) => `Tala til ${teams} team er lagde saman${among(number)}.`,
  panelChanged: (stretches, number) =>
    `Tala til fleire team er lagde saman${among(number)}: ${formats.list(stretches.map(({ teams, from }) => `${teams} team frå ${from}`))}. Nivåa før og etter at team kjem til eller sluttar, blir ikkje samanlikna.`,
  panelShort: (teams, number) => `${teams}\u00a0team${number === null ? '' : `, ${patients(number)}`}.`,
  notInPanel: (teams) =>
    teams === 1
      ? 'Eitt team til har målt, men er ikkje med i dei samla tala.'
      : `${teams} team til har målt, men er ikkje med i dei samla tala.`,
  tooFewTeams: 'Vi legg saman tal frå minst tre team. Det er ikkje nok å leggje saman enno.',
  goalWithoutMeasurements: 'Ingenting er målt for dette effektmålet enno.',
  goalNotOnSheet: 'Det som er målt for dette effektmålet, står ikkje på dette arket.',
  belongsHereToo: (names) => `Høyrer òg til her: ${formats.list(names)}.`,
  measuredByFew: (names) => `Målt, men for lite til å leggje saman tal frå minst tre team: ${formats.list(names)}.`,
  notShown: (names) => `Målt, men ikkje vist av omsyn til personvernet: ${formats.list(names)}.`,
  notMeasured: (names) => `Valt, men ikkje målt enno: ${formats.list(names)}.`,
  notMeasuredYet: 'Ikkje målt enno.',
  nextMeeting: (date) => `Neste møte: ${date}`,
  addedUp: 'Tala er lagde saman slik at kvar pasient tel likt; dei er ikkje eit gjennomsnitt av teama.',
  incomplete: 'Periodar der under 80 % av pasientane er med, er haldne utanfor.',
  agreed: 'Eit team har sitt eige diagram her berre når det har sagt ja til det.',
  documentTitle: (level, title, network) => [`${level}: ${title}`, ...(network === '' ? [] : [network])].join(', '),
};
