import type { ConvertTexts } from '../convert-texts.ts';
import { quoteAll } from './findings/words.ts';
import { formats } from './formats.ts';

const { count, list } = formats;

export const convert: ConvertTexts = {
  addedUp: ({ added, measurements }) =>
    `La sammen ${count(added, 'rad', 'rader')} til ${count(measurements, 'måling', 'målinger')}.`,
  dates: (columns) =>
    `Tiden er lest fra ${columns.length === 1 ? 'kolonnen' : 'kolonnene'} ${quoteAll(columns)}. Er det feil, velg en annen med --date.`,
  outside: (rows) => `${count(rows, 'rad', 'rader')} er ikke i nevneren, og er ikke talt.`,
  others: (rows) => `${count(rows, 'rad', 'rader')} fra andre team eller målepunkter er hoppet over.`,
  nothingWritten: (refused) =>
    refused === 0
      ? 'Ingenting er skrevet, for det som er galt over, må rettes først.'
      : `Ingenting er skrevet, for ${count(refused, 'rad', 'rader')} med feil ville gitt for lave tall. Rett feilene over.`,
  nothingToWrite: 'Ingen rader å regne om.',
  handedOn: (rows, teams) => `Regnet om til ${count(rows, 'rad', 'rader')} fra ${count(teams, 'team', 'team')}.`,
  leftOutHeading: 'Ikke med, siden formatet bare tar andeler som kan vises:',
  leftOut: {
    'no-share': 'ikke en andel med teller og nevner',
    'no-calendar': 'målt med dager eller løpenummer',
    'groups-differ': 'pasientgruppene har perioder med ulik lengde',
    'nothing-shown': 'ingen målinger kan vises med teller og nevner',
  },
  partYearsHeading: 'Ikke med, siden året har perioder som mangler, er skjult eller er utelatt:',
  teamsLeftOut: (teams) => `Ikke med, siden dataene har feil: ${list(teams)}. Se hva som er galt med gpf validate.`,
  withoutOrgnr: (teams) =>
    `Uten ett organisasjonsnummer blant aliases i gpf.yaml: ${list(teams)}. Der står teamets id, som SKDE ikke kjenner.`,
  weeksOfYear: 'Uker er regnet til året de har nummer i.',
  wrote: (rows, file) => `Skrev ${count(rows, 'rad', 'rader')} til ${file}.`,
};
