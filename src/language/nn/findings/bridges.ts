import type { BridgeFindings } from '../../../domain/finding-args/bridges.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { count, quoteAll, stood } from './words.ts';

const shapes = { skde: 'formatet til SKDE', rapwhale: 'formatet til rapwhale' } as const;
const options = { team: 'kva eining', indicator: 'kva målepunkt' } as const;
const fixes = {
  team: 'Skriv --team og namnet, eller --unit og kolonna der eininga står.',
  indicator: 'Skriv --indicator og namnet på målepunktet.',
} as const;

const inWords = { ki_krit_teller: 'teljaren', ki_krit_nevner: 'nemnaren' } as const;

export const bridges: TextsOf<BridgeFindings> = {
  'bridge-sheet': ({ shape }) => ({
    what: `Arket er i ${shapes[shape]}, og er ikkje lese som målingar.`,
    how: 'Rekn det om med gpf convert og namnet på fila. Ta arket ut av mappa med målingar.',
  }),
  'no-bridge-sheet': ({ holdsMeasurements }) => ({
    what: holdsMeasurements
      ? 'Arket har målingar i formatet til gpf alt no.'
      : 'Arket er verken i formatet til SKDE eller i formatet til rapwhale.',
    how: holdsMeasurements
      ? 'Lag plakatar med gpf report. Skal målingane ut i eit anna format, skriv --to skde eller --to rapwhale.'
      : 'SKDE har kolonnene orgnr, year, var, denominator og ind_id. Hos rapwhale begynner to av dei på ki_krit.',
  }),
  'missing-bridge-column': ({ missing }) => ({
    what: `Inga kolonne seier ${missing.map((id) => options[id]).join(' eller ')} radene gjeld.`,
    how: missing.map((id) => fixes[id]).join(' '),
  }),
  'date-column-unclear': ({ columns }) => ({
    what:
      columns.length === 0
        ? 'Inga kolonne seier når det som blir talt, hende.'
        : `Fleire kolonner seier når det som blir talt, hende: ${quoteAll(columns)}.`,
    how:
      columns.length === 0
        ? 'Ta med ei kolonne med dato, og skriv datoane slik: 14.03.2022.'
        : 'Vel den som gjeld, slik: --date, og så namnet på kolonna.',
  }),
  'only-years': () => ({
    what: 'Arket seier berre kva år det gjeld. Ei måling i året kan ikkje bli eit run-diagram.',
    how: 'Be registeret om dei same tala med dato eller månad i ei eiga kolonne. Med månader trengst eitt år for 12 målingar, med år trengst 12 år.',
  }),
  'bridge-date-unclear': ({ reason }) => ({
    what: {
      unread: 'Cella er ikkje ein dato eller ein periode, så rada kan ikkje teljast.',
      future: 'Datoen er fram i tid, så rada kan ikkje teljast.',
      year: 'Datoen er i eit anna år enn det som står ved sida av, så rada kan ikkje teljast.',
    }[reason],
    how: {
      unread: 'Skriv datoen slik: 14.03.2022, eller månaden slik: 2022-03.',
      future: 'Sjekk årstalet i cella.',
      year: 'Sjekk begge, og rett opp den som er feil.',
    }[reason],
  }),
  'not-true-or-false': ({ column }) => ({
    what: `Cella som seier om pasienten er i ${inWords[column]}, er verken sann eller usann.`,
    how:
      column === 'ki_krit_teller'
        ? 'Skriv TRUE eller FALSE. Cella kan berre vere tom når pasienten ikkje er i nemnaren.'
        : 'Skriv TRUE eller FALSE. Cella kan ikkje vere tom.',
  }),
  'outside-denominator': () => ({
    what: 'Rada er med i teljaren, men ikkje i nemnaren.',
    how: 'Sjekk begge cellene. Det som er i teljaren, må vere i nemnaren òg.',
  }),
  'unknown-context': (_, found) => ({
    what: `${stood(found)} er ikkje ein kjend verdi for kolonna context.`,
    how: 'Skriv caregiver når tala gjeld dei som gav behandlinga, eller resident når dei gjeld der pasientane bur.',
  }),
  'two-contexts': ({ rows }) => ({
    what: `Arket tel dei same pasientane på to måtar. ${count(rows, 'rad', 'rader')} etter bustad (resident) er ikkje med.`,
    how: 'Skal tala gjelde bustad, lagre eit ark med berre dei radene.',
  }),
};
