import type { ConvertTexts } from '../convert-texts.ts';
import { quoteAll } from './findings/words.ts';
import { formats } from './formats.ts';

const { count, list } = formats;

export const convert: ConvertTexts = {
  addedUp: ({ added, measurements }) =>
    `La saman ${count(added, 'rad', 'rader')} til ${count(measurements, 'måling', 'målingar')}.`,
  dates: (columns) =>
    `Tida er lesen frå ${columns.length === 1 ? 'kolonna' : 'kolonnene'} ${quoteAll(columns)}. Er det feil, vel ei anna med --date.`,
  outside: (rows) => `${count(rows, 'rad', 'rader')} er ikkje i nemnaren, og er ikkje talde.`,
  others: (rows) => `${count(rows, 'rad', 'rader')} frå andre team eller målepunkt er hoppa over.`,
  nothingWritten: (refused) =>
    refused === 0
      ? 'Ingenting er skrive, for det som er gale over, må rettast først.'
      : `Ingenting er skrive, for ${count(refused, 'rad', 'rader')} med feil ville gitt for låge tal. Rett feila over.`,
  nothingToWrite: 'Ingen rader å rekne om.',
  handedOn: (rows, teams) => `Rekna om til ${count(rows, 'rad', 'rader')} frå ${count(teams, 'team', 'team')}.`,
  leftOutHeading: 'Ikkje med, sidan formatet berre tek delar som kan visast:',
  leftOut: {
    'no-share': 'ikkje ein del med teljar og nemnar',
    'no-calendar': 'målt med dagar eller løpenummer',
    'groups-differ': 'pasientgruppene har periodar med ulik lengd',
    'nothing-shown': 'ingen målingar kan visast med teljar og nemnar',
  },
  partYearsHeading: 'Ikkje med, sidan året har periodar som manglar, er skjulte eller er utelatne:',
  teamsLeftOut: (teams) => `Ikkje med, sidan dataa har feil: ${list(teams)}. Sjå kva som er gale med gpf validate.`,
  withoutOrgnr: (teams) =>
    `Utan eitt organisasjonsnummer blant aliases i gpf.yaml: ${list(teams)}. Der står id-en til teamet, som SKDE ikkje kjenner.`,
  weeksOfYear: 'Veker er rekna til året dei har nummer i.',
  wrote: (rows, file) => `Skreiv ${count(rows, 'rad', 'rader')} til ${file}.`,
};
