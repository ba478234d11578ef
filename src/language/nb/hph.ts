import type { HphTexts } from '../hph-texts.ts';
import { checklistColumns } from './checklist-columns.ts';
import { formats } from './formats.ts';

const { count } = formats;

export const hph: HphTexts = {
  counted: ({ pathways, teams, through }) =>
    `Talt: ${count(pathways, 'forløp', 'forløp')} fra ${count(teams, 'team', 'team')}${through === null ? '.' : `, med data til og med ${through}.`}`,
  refused: (pathways) => `${count(pathways, 'forløp', 'forløp')} er ikke talt, og må rettes. Se hva som er galt over.`,
  prepared: (rows) => `${count(rows, 'rad', 'rader')} uten noe om forløpet er hoppet over.`,
  leftOutHeading: 'Forløp og hendelser som ikke er i nevneren:',
  leftOut: {
    'impossible-order': (n) => `${n} med datoer i umulig rekkefølge`,
    'wrong-inclusion': (n) => `${n} uten utskriving`,
    'wrong-destination': (n) => `${n} utskrevet til institusjon`,
    'no-medication-help': (n) => `${n} uten legemiddelhjelp`,
    'time-not-up': (n) => `${n} med frist som ikke er ute`,
    'ended-before-limit': (n) => `${n} avsluttet før fristen`,
    'date-missing': (n) => `${n} uten dato`,
    'time-of-day-missing': (n) => `${n} uten klokkeslett`,
    'number-missing': (n) => `${n} uten skår eller tall`,
    'acute-not-said': (n) => `${n} reinnlagt uten at det står om det var akutt`,
  },
  comment: (parts) => `utelatt: ${parts.join(', ')}`,
  partlyCountedHeading: 'Talt i noen av arkene. I de andre mangler kolonner, så forløpene der er ikke med:',
  notCountedHeading: 'Ikke talt, siden arket ikke har det som trengs:',
  wrote: (rows, file) => `Skrev ${count(rows, 'rad', 'rader')} til ${file}. Sjekk dem med gpf validate.`,
  columns: checklistColumns,
};
