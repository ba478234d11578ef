import type { PathwayFindings } from '../../../domain/finding-args/pathways.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { checklistColumns } from '../checklist-columns.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { didYouMean, inBrackets, quote, quoteAll, range, stood } from './words.ts';

const names = { ...columns, ...checklistColumns };
const leftOut = 'Forløpet er ikke talt.';

/** What can stand in a column that holds a few words. */
const words = {
  inclusion: 'Skriv «utskriving», «ny» eller «årlig», eller la cellen stå tom ved utskriving.',
  discharged_to: 'Skriv «hjem» eller «institusjon», eller la cellen stå tom når pasienten reiste hjem.',
  acute: 'Skriv «ja» eller «nei».',
} as const;

export const pathways: TextsOf<PathwayFindings> = {
  'checklist-sheet': () => ({
    what: 'Arket har HPH-sjekklister, ett forløp i hver rad, og er ikke lest som målinger.',
    how: 'Tell sjekklistene med gpf hph og navnet på filen. Ta arket ut av mappen med målinger.',
  }),
  'no-checklist-sheet': ({ holdsMeasurements }) => ({
    what: holdsMeasurements
      ? 'Arket har målinger som er talt allerede, og ikke HPH-sjekklister.'
      : 'Arket har ingen av kolonnene til HPH-sjekklistene.',
    how: holdsMeasurements
      ? 'Sjekk det med gpf validate, og lag plakater med gpf report.'
      : 'Skriv overskriftene i øverste rad: forløp, team, utskrevet, hjemkomst, HPH1 og HPH2.',
  }),
  'missing-checklist-column': ({ missing }) => ({
    what: `${missing.length === 1 ? 'Kolonnen' : 'Kolonnene'} ${quoteAll(missing.map((id) => names[id]))} mangler, så ingen forløp er talt.`,
    how: missing.includes('team')
      ? 'Skriv overskriften i øverste rad. Er alle forløpene fra ett team, holder det å skrive --team og navnet.'
      : 'Skriv overskriften i øverste rad. Forløpene får løpenummer, aldri navn eller fødselsnummer.',
  }),
  'unknown-checklist-column': ({ suggestion }, found) => ({
    what: `Kolonnen${inBrackets(found)} er ukjent og er ikke lest.`,
    how: didYouMean(
      suggestion && names[suggestion],
      'Er det deres eget navn på en sjekkliste, legg det til under hph.aliases i gpf.yaml. Ellers kan den stå.',
    ),
  }),
  'mixed-checklist-shapes': ({ column }) => ({
    what: `Arket har både en rad for hver hendelse og kolonnen ${quote(names[column])}, så ingen forløp er talt.`,
    how: 'Ha enten en rad for hvert forløp, eller en rad for hver hendelse. Slett kolonnene som ikke skal være med.',
  }),
  'missing-checklist-value': ({ column }) => ({
    what: `Cellen under ${quote(names[column])} er tom, så raden er ikke talt.`,
    how:
      column === 'pathway'
        ? 'Skriv løpenummeret til forløpet.'
        : 'Skriv hva som skjedde, med navnet på en sjekkliste eller hendelse, for eksempel HPH2.',
  }),
  'unknown-event': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikke en sjekkliste eller hendelse som gpf kjenner. ${leftOut}`,
    how: didYouMean(
      suggestion && names[suggestion],
      'Er det deres eget navn, legg det til under hph.aliases i gpf.yaml. Ellers slett raden.',
    ),
  }),
  'event-without-time': ({ event }) => ({
    what: `Raden sier ikke når ${quote(names[event])} skjedde, og er lest som at ingenting er skrevet.`,
    how: 'Skriv datoen, eller «ja» hvis bare det er kjent. Skjedde det ikke, kan raden stå eller slettes.',
  }),
  'time-not-understood': ({ column }) => ({
    what: `Cellen under ${quote(names[column])} kan ikke leses som dato, ja eller nei. ${leftOut}`,
    how: 'Skriv datoen slik: 14.03.2022, eller med klokkeslett slik: 14.03.2022 13:45. Ellers skriv ja, nei eller x.',
  }),
  'moment-in-future': ({ column }) => ({
    what: `Datoen under ${quote(names[column])} ligger fram i tid. ${leftOut}`,
    how: 'Sjekk årstallet. Er timen bare avtalt, la cellen stå tom til den er gjennomført.',
  }),
  'moment-after-through': ({ column }) => ({
    what: `Datoen under ${quote(names[column])} er etter dagen som dataene er fullstendige til og med.`,
    how: null,
  }),
  'done-without-date': ({ column }) => ({
    what: `Under ${quote(names[column])} står det at det er gjort, men ikke når. Der en frist gjelder, teller det som ikke gjort.`,
    how: 'Skriv datoen det ble gjort, i stedet for ja eller x. Uten dato teller det bare der det ikke er noen frist.',
  }),
  'pathway-twice': () => ({
    what: 'Løpenummeret står i en rad til for samme team. Bare den første raden er talt.',
    how: 'Slett raden hvis den er kopiert, eller gi forløpet sitt eget nummer.',
  }),
  'event-twice': ({ event }) => ({
    what: `${quote(names[event])} står to ganger i samme forløp. ${leftOut}`,
    how: 'Slett den raden som er feil.',
  }),
  'impossible-order': ({ earlier, later }) => ({
    what: `Datoen under ${quote(names[later])} er før datoen under ${quote(names[earlier])}. ${leftOut}`,
    how: 'Sjekk begge datoene i journalen, og rett den som er feil.',
  }),
  'unknown-pathway-word': ({ column }) => ({
    what: `Ordet under ${quote(names[column])} er ukjent. ${leftOut}`,
    how: words[column],
  }),
  'score-out-of-range': ({ column, minimum, maximum, notKnown }) => ({
    what: `Cellen under ${quote(names[column])} er ikke et tall ${range(minimum, maximum)}. ${leftOut}`,
    how:
      notKnown === null
        ? 'Rett tallet, eller la cellen stå tom hvis det ikke er kjent.'
        : `Rett tallet. Er det ikke aktuelt, skriv ${formats.number(notKnown)} eller la cellen stå tom.`,
  }),
};
