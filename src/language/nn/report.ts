import type { FindingCounts, ReportTexts } from '../report-texts.ts';
import { formats } from './formats.ts';

const { count } = formats;

const kinds = ({ errors, warnings, infos }: FindingCounts): readonly string[] => [
  ...(errors > 0 ? [`${errors} feil`] : []),
  ...(warnings > 0 ? [count(warnings, 'åtvaring', 'åtvaringar')] : []),
  ...(infos > 0 ? [count(infos, 'merknad', 'merknader')] : []),
];

export const report: ReportTexts = {
  severity: { error: 'feil', warning: 'åtvaring', info: 'merknad' },
  read: ({ files, measurements, teams, span }) =>
    `Las ${count(files, 'fil', 'filer')}: ${count(measurements, 'måling', 'målingar')} frå ${teams} team${span ? `, ${span}` : ''}`,
  measurements: (number) => count(number, 'måling', 'målingar'),
  rows: (number) => count(number, 'rad', 'rader'),
  inOrder: 'i orden',
  noSeries: 'ingen målingar enno',
  counted: (counts) => `${formats.list(kinds(counts))} i ${count(counts.files, 'fil', 'filer')}.`,
  countedShort: (counts) => kinds(counts).join(', '),
  nothingFound: 'Ingen feil.',
  times: (number) => `(${number} gonger)`,
  moreOfThese: (number) => `og ${number} til av same slag`,
  leftOut: (teams) =>
    `${teams.length === 1 ? 'Eitt team' : `${teams.length} team`} fekk ikkje plakat fordi ${teams.length === 1 ? 'fila' : 'filene'} har feil: ${formats.list(teams)}`,
  made: (posters, folder) => `Laga ${count(posters, 'plakat', 'plakatar')} og index.html i ${folder}`,
  madeNothing: 'Ingen plakatar er laga.',
  drawing: (done, total) => `Teiknar plakat ${done} av ${total} …`,
  identityNumber: (file, place) =>
    `Stopp: ${file} inneheld eit fødselsnummer i ${place}. gpf har ikkje laga filer og ikkje lagra nummeret. Tøm cella (vel ho, trykk Delete) og lagre. Nummeret kan liggje i eldre versjonar og e-post: følg rutinen for personvernavvik.`,
  cell: (cell, column) => (column ? `celle ${cell} (${column})` : `celle ${cell}`),
  line: (line) => `linje ${line}`,
  header: (column) => `overskrifta i kolonne ${column}`,
  fileName: 'filnamnet',
  morePlaces: (number) => `Det same gjeld ${count(number, 'annan stad', 'andre stader')}: gpf validate viser alle.`,
  leaveOutHint: (team) => `Utan dette teamet:  gpf report --leave-out ${team}`,
  gallery: {
    title: 'Plakatar og målingar',
    lead: (posters) => `${count(posters, 'plakat', 'plakatar')}. Vel ein plakat for å sjå han i full storleik.`,
    openPoster: 'Opne plakaten',
    table: 'Tala',
    columns: {
      period: 'Periode',
      numerator: 'Teljar',
      denominator: 'Nemnar',
      value: 'Verdi',
      centerLine: 'Senterlinje',
      note: 'Merknad',
    },
    state: {
      gap: 'manglar',
      'not-measured': 'ikkje målt',
      'nothing-to-measure': 'ingenting å måle',
      hidden: 'skjult av omsyn til personvernet',
    },
    excluded: (reason) => (reason ? `halden utanfor: ${reason}` : 'halden utanfor'),
    sign: 'del av eit teikn på endring',
    findings: 'Funn i dataa',
  },
  indicators: {
    numerator: 'Teljar',
    denominator: 'Nemnar',
    direction: { up: 'høgare er betre', down: 'lågare er betre', neutral: 'inga retning er betre' },
    type: { process: 'prosessindikator', outcome: 'resultatindikator', balancing: 'balanserande indikator' },
    status: { documented: 'definisjonen står i kjelda', proposed: 'framlegg' },
    effectGoals: 'Effektmål',
    unit: 'Eining',
    aliases: 'Andre namn',
    minimum: (denominator) => `Råd: minst ${denominator} i nemnaren for kvar måling`,
    sensitive: 'Små tal kan peike på personar: blir slått saman til lengre periodar før dei blir viste',
    source: 'Kjelde',
    more: 'Meir om eitt målepunkt:  gpf indicators E2-03',
  },
  projectMade: (files, folder) =>
    `Laga ${files.join(', ')} i ${folder}\n\nFyll ut arka i Excel, og lag plakatane:  gpf report ${folder}`,
};
