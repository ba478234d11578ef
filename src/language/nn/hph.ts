import type { HphTexts } from '../hph-texts.ts';
import { checklistColumns } from './checklist-columns.ts';
import { formats } from './formats.ts';

const { count } = formats;

export const hph: HphTexts = {
  counted: ({ pathways, teams, through }) =>
    `Talt: ${count(pathways, 'forløp', 'forløp')} frå ${count(teams, 'team', 'team')}${through === null ? '.' : `, med data til og med ${through}.`}`,
  refused: (pathways) =>
    `${count(pathways, 'forløp', 'forløp')} er ikkje talt med, og må rettast. Sjå kva som er gale over.`,
  prepared: (rows) => `${count(rows, 'rad', 'rader')} utan noko om forløpet er hoppa over.`,
  leftOutHeading: 'Forløp og hendingar som ikkje er i nemnaren:',
  leftOut: {
    'impossible-order': (n) => `${n} med datoar i umogleg rekkjefølgje`,
    'wrong-inclusion': (n) => `${n} utan utskriving`,
    'wrong-destination': (n) => `${n} til institusjon`,
    'no-medication-help': (n) => `${n} utan legemiddelhjelp`,
    'time-not-up': (n) => `${n} med frist som ikkje er ute`,
    'ended-before-limit': (n) => `${n} avslutta før fristen`,
    'date-missing': (n) => `${n} utan dato`,
    'time-of-day-missing': (n) => `${n} utan klokkeslett`,
    'number-missing': (n) => `${n} utan skår eller tal`,
    'acute-not-said': (n) => `${n} reinnlagt utan at det står om det var akutt`,
  },
  comment: (parts) => `utelate: ${parts.join(', ')}`,
  partlyCountedHeading: 'Talt i nokre av arka. I dei andre manglar kolonnar, så forløpa der er ikkje med:',
  notCountedHeading: 'Ikkje talt, sidan arket ikkje har det som trengst:',
  wrote: (rows, file) => `Skreiv ${count(rows, 'rad', 'rader')} til ${file}. Sjekk dei med gpf validate.`,
  columns: checklistColumns,
};
