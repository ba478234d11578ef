import type { BridgeFindings } from '../../../domain/finding-args/bridges.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { count, quoteAll, stood } from './words.ts';

const shapes = { skde: 'formatet til SKDE', rapwhale: 'formatet til rapwhale' } as const;
const options = { team: 'hvilken enhet', indicator: 'hvilket målepunkt' } as const;
const fixes = {
  team: 'Skriv --team og navnet, eller --unit og kolonnen der enheten står.',
  indicator: 'Skriv --indicator og navnet på målepunktet.',
} as const;

const inWords = { ki_krit_teller: 'telleren', ki_krit_nevner: 'nevneren' } as const;

export const bridges: TextsOf<BridgeFindings> = {
  'bridge-sheet': ({ shape }) => ({
    what: `Arket er i ${shapes[shape]}, og er ikke lest som målinger.`,
    how: 'Regn det om med gpf convert og navnet på filen. Ta arket ut av mappen med målinger.',
  }),
  'no-bridge-sheet': ({ holdsMeasurements }) => ({
    what: holdsMeasurements
      ? 'Arket har målinger i formatet til gpf allerede.'
      : 'Arket er verken i formatet til SKDE eller rapwhale.',
    how: holdsMeasurements
      ? 'Lag plakater med gpf report. Skal målingene ut i et annet format, skriv --to skde eller --to rapwhale.'
      : 'SKDE har kolonnene orgnr, year, var, denominator og ind_id. rapwhale har ki_krit_teller og ki_krit_nevner.',
  }),
  'missing-bridge-column': ({ missing }) => ({
    what: `Ingen kolonne sier ${missing.map((id) => options[id]).join(' eller ')} radene gjelder.`,
    how: missing.map((id) => fixes[id]).join(' '),
  }),
  'date-column-unclear': ({ columns }) => ({
    what:
      columns.length === 0
        ? 'Ingen kolonne sier når det som telles, skjedde.'
        : `Flere kolonner sier når det som telles, skjedde: ${quoteAll(columns)}.`,
    how:
      columns.length === 0
        ? 'Ta med en kolonne med dato, og skriv datoene slik: 14.03.2022.'
        : 'Velg den som gjelder, slik: --date, og så navnet på kolonnen.',
  }),
  'only-years': () => ({
    what: 'Arket sier bare hvilket år det gjelder. En måling i året kan ikke bli et run-diagram.',
    how: 'Be registeret om de samme tallene med dato eller måned i en egen kolonne. Med måneder trengs ett år for 12 målinger, med år trengs 12 år.',
  }),
  'bridge-date-unclear': ({ reason }) => ({
    what: {
      unread: 'Cellen er ikke en dato eller en periode, så raden kan ikke telles.',
      future: 'Datoen er fram i tid, så raden kan ikke telles.',
      year: 'Datoen er i et annet år enn det som står ved siden av, så raden kan ikke telles.',
    }[reason],
    how: {
      unread: 'Skriv datoen slik: 14.03.2022, eller måneden slik: 2022-03.',
      future: 'Sjekk årstallet i cellen.',
      year: 'Sjekk begge, og rett den som er feil.',
    }[reason],
  }),
  'not-true-or-false': ({ column }) => ({
    what: `Cellen som sier om pasienten er i ${inWords[column]}, er verken sann eller usann.`,
    how:
      column === 'ki_krit_teller'
        ? 'Skriv TRUE eller FALSE. Cellen kan bare være tom når pasienten ikke er i nevneren.'
        : 'Skriv TRUE eller FALSE. Cellen kan ikke være tom.',
  }),
  'outside-denominator': () => ({
    what: 'Raden er med i telleren, men ikke i nevneren.',
    how: 'Sjekk begge cellene. Det som er i telleren, må være i nevneren også.',
  }),
  'unknown-context': (_, found) => ({
    what: `${stood(found)} er ikke en kjent verdi for kolonnen context.`,
    how: 'Skriv caregiver når tallene gjelder dem som ga behandlingen, eller resident når de gjelder der pasientene bor.',
  }),
  'two-contexts': ({ rows }) => ({
    what: `Arket teller de samme pasientene på to måter. ${count(rows, 'rad', 'rader')} etter bosted (resident) er ikke med.`,
    how: 'Skal tallene gjelde bosted, lagre et ark med bare de radene.',
  }),
};
