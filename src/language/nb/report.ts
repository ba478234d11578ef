import type { FindingCounts, ReportTexts } from '../report-texts.ts';
import { formats } from './formats.ts';

const { count } = formats;

const kinds = ({ errors, warnings, infos }: FindingCounts): readonly string[] => [
  ...(errors > 0 ? [`${errors} feil`] : []),
  ...(warnings > 0 ? [count(warnings, 'advarsel', 'advarsler')] : []),
  ...(infos > 0 ? [count(infos, 'merknad', 'merknader')] : []),
];

export const report: ReportTexts = {
  severity: { error: 'feil', warning: 'advarsel', info: 'merknad' },
  read: ({ files, measurements, teams, span }) =>
    `Leste ${count(files, 'fil', 'filer')}: ${count(measurements, 'måling', 'målinger')} fra ${teams} team${span ? `, ${span}` : ''}`,
  measurements: (number) => count(number, 'måling', 'målinger'),
  rows: (number) => count(number, 'rad', 'rader'),
  inOrder: 'i orden',
  noSeries: 'ingen målinger ennå',
  counted: (counts) => `${formats.list(kinds(counts))} i ${count(counts.files, 'fil', 'filer')}.`,
  countedShort: (counts) => kinds(counts).join(', '),
  nothingFound: 'Ingen feil.',
  times: (number) => `(${number} ganger)`,
  moreOfThese: (number) => `og ${number} til av samme slag`,
  leftOut: (teams) =>
    `${teams.length === 1 ? 'Ett team' : `${teams.length} team`} fikk ikke plakat fordi ${teams.length === 1 ? 'filen' : 'filene'} har feil: ${formats.list(teams)}`,
  made: (posters, folder) => `Laget ${count(posters, 'plakat', 'plakater')} og index.html i ${folder}`,
  madeNothing: 'Ingen plakater er laget.',
  drawing: (done, total) => `Tegner plakat ${done} av ${total} …`,
  identityNumber: (file, place) =>
    `Stopp: ${file} inneholder et fødselsnummer i ${place}. gpf har ikke laget filer og ikke lagret nummeret. Tøm cellen (velg den, trykk Delete) og lagre. Nummeret kan ligge i eldre versjoner og e-post: følg rutinen for personvernavvik.`,
  cell: (cell, column) => (column ? `celle ${cell} (${column})` : `celle ${cell}`),
  line: (line) => `linje ${line}`,
  header: (column) => `overskriften i kolonne ${column}`,
  fileName: 'filnavnet',
  morePlaces: (number) => `Det samme gjelder ${count(number, 'annet sted', 'andre steder')}: gpf validate viser alle.`,
  leaveOutHint: (team) => `Uten dette teamet:  gpf report --leave-out ${team}`,
  gallery: {
    title: 'Plakater og målinger',
    lead: (posters) => `${count(posters, 'plakat', 'plakater')}. Velg en plakat for å se den i full størrelse.`,
    openPoster: 'Åpne plakaten',
    table: 'Tallene',
    columns: {
      period: 'Periode',
      numerator: 'Teller',
      denominator: 'Nevner',
      value: 'Verdi',
      centerLine: 'Senterlinje',
      note: 'Merknad',
    },
    state: {
      gap: 'mangler',
      'not-measured': 'ikke målt',
      'nothing-to-measure': 'ingenting å måle',
      hidden: 'skjult av hensyn til personvernet',
    },
    excluded: (reason) => (reason ? `holdt utenfor: ${reason}` : 'holdt utenfor'),
    sign: 'del av et tegn på endring',
    findings: 'Funn i dataene',
  },
  indicators: {
    numerator: 'Teller',
    denominator: 'Nevner',
    direction: { up: 'høyere er bedre', down: 'lavere er bedre', neutral: 'ingen retning er bedre' },
    type: { process: 'prosessindikator', outcome: 'resultatindikator', balancing: 'balanserende indikator' },
    status: { documented: 'definisjonen står i kilden', proposed: 'forslag' },
    effectGoals: 'Effektmål',
    unit: 'Enhet',
    aliases: 'Andre navn',
    minimum: (denominator) => `Råd: minst ${denominator} i nevneren for hver måling`,
    sensitive: 'Små tall kan peke på personer: slås sammen til lengre perioder før de vises',
    source: 'Kilde',
    more: 'Mer om ett målepunkt:  gpf indicators E2-03',
  },
  projectMade: (files, folder) =>
    `Laget ${files.join(', ')} i ${folder}\n\nFyll ut arkene i Excel, og lag plakatene:  gpf report ${folder}`,
};
