import type { PathwayFindings } from '../../../domain/finding-args/pathways.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { checklistColumns } from '../checklist-columns.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { didYouMean, inBrackets, quote, quoteAll, range, stood } from './words.ts';

const names = { ...columns, ...checklistColumns };
const leftOut = 'Forløpet er ikkje talt med.';

/** What can stand in a column that holds a few words. */
const words = {
  inclusion: 'Skriv «utskriving», «ny» eller «årleg», eller lat cella stå tom ved utskriving.',
  discharged_to: 'Skriv «heim» eller «institusjon», eller lat cella stå tom når pasienten reiste heim.',
  acute: 'Skriv «ja» eller «nei» i cella.',
} as const;

export const pathways: TextsOf<PathwayFindings> = {
  'checklist-sheet': () => ({
    what: 'Arket har HPH-sjekklister, eitt forløp i kvar rad, og er ikkje lese som målingar.',
    how: 'Tel sjekklistene med gpf hph og namnet på fila. Ta arket ut av mappa med målingar.',
  }),
  'no-checklist-sheet': ({ holdsMeasurements }) => ({
    what: holdsMeasurements
      ? 'Arket har målingar som alt er talde, og ikkje HPH-sjekklister.'
      : 'Arket har ingen av kolonnane til HPH-sjekklistene.',
    how: holdsMeasurements
      ? 'Sjekk det med gpf validate, og lag plakatar med gpf report.'
      : 'Skriv overskriftene i øvste rada: forløp, team, utskriven, heimkomst, HPH1 og HPH2.',
  }),
  'missing-checklist-column': ({ missing }) => ({
    what: `${missing.length === 1 ? 'Kolonna' : 'Kolonnane'} ${quoteAll(missing.map((id) => names[id]))} manglar, så ingen forløp er talde.`,
    how: missing.includes('team')
      ? 'Skriv overskrifta i øvste rada. Er alle forløpa frå eitt team, held det å skrive --team og namnet.'
      : 'Skriv overskrifta i øvste rada. Forløpa får løpenummer, aldri namn eller fødselsnummer.',
  }),
  'unknown-checklist-column': ({ suggestion }, found) => ({
    what: `Kolonna${inBrackets(found)} er ukjend og er ikkje lesen.`,
    how: didYouMean(
      suggestion && names[suggestion],
      'Er det dykkar eige namn på ei sjekkliste, legg det til under hph.aliases i gpf.yaml. Elles kan ho stå.',
    ),
  }),
  'mixed-checklist-shapes': ({ column }) => ({
    what: `Arket har både ei rad for kvar hending og kolonna ${quote(names[column])}, så ingen forløp er talde.`,
    how: 'Ha anten ei rad for kvart forløp, eller ei rad for kvar hending. Slett kolonnane som ikkje skal vere med.',
  }),
  'missing-checklist-value': ({ column }) => ({
    what: `Cella under ${quote(names[column])} er tom, så rada er ikkje talt med.`,
    how:
      column === 'pathway'
        ? 'Skriv løpenummeret til forløpet i cella.'
        : 'Skriv kva som hende, med namnet på ei sjekkliste eller hending, til dømes HPH2.',
  }),
  'unknown-event': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikkje ei sjekkliste eller hending som gpf kjenner. ${leftOut}`,
    how: didYouMean(
      suggestion && names[suggestion],
      'Er det dykkar eige namn, legg det til under hph.aliases i gpf.yaml. Elles slett rada.',
    ),
  }),
  'event-without-time': ({ event }) => ({
    what: `Rada seier ikkje når ${quote(names[event])} hende, og er lesen som at ingenting er skrive.`,
    how: 'Skriv datoen, eller «ja» om berre det er kjent. Hende det ikkje, kan rada stå eller slettast.',
  }),
  'time-not-understood': ({ column }) => ({
    what: `Cella under ${quote(names[column])} kan ikkje lesast som dato, ja eller nei. ${leftOut}`,
    how: 'Skriv datoen slik: 14.03.2022, eller med klokkeslett slik: 14.03.2022 13:45. Elles skriv ja, nei eller x.',
  }),
  'moment-in-future': ({ column }) => ({
    what: `Datoen under ${quote(names[column])} ligg fram i tid. ${leftOut}`,
    how: 'Sjekk årstalet. Er timen berre avtala, lat cella stå tom til han er gjennomført.',
  }),
  'moment-after-through': ({ column }) => ({
    what: `Datoen under ${quote(names[column])} er etter dagen som dataa er fullstendige til og med.`,
    how: null,
  }),
  'done-without-date': ({ column }) => ({
    what: `Under ${quote(names[column])} står det at det er gjort, men ikkje når. Der ein frist gjeld, tel det som ikkje gjort.`,
    how: 'Skriv datoen det vart gjort, i staden for ja eller x. Utan dato tel det berre der det ikkje er nokon frist.',
  }),
  'pathway-twice': () => ({
    what: 'Løpenummeret står i ei rad til for same team. Berre den første rada er talt med.',
    how: 'Slett rada om ho er kopiert, eller gje forløpet sitt eige nummer.',
  }),
  'event-twice': ({ event }) => ({
    what: `${quote(names[event])} står to gonger i same forløp. ${leftOut}`,
    how: 'Slett den rada som er feil.',
  }),
  'impossible-order': ({ earlier, later }) => ({
    what: `Datoen under ${quote(names[later])} er før datoen under ${quote(names[earlier])}. ${leftOut}`,
    how: 'Sjekk begge datoane i journalen, og rett opp den som er feil.',
  }),
  'unknown-pathway-word': ({ column }) => ({
    what: `Ordet under ${quote(names[column])} er ukjent. ${leftOut}`,
    how: words[column],
  }),
  'score-out-of-range': ({ column, minimum, maximum, notKnown }) => ({
    what: `Cella under ${quote(names[column])} er ikkje eit tal ${range(minimum, maximum)}. ${leftOut}`,
    how:
      notKnown === null
        ? 'Rett opp talet, eller lat cella stå tom om det ikkje er kjent.'
        : `Rett opp talet. Er det ikkje aktuelt, skriv ${formats.number(notKnown)} eller lat cella stå tom.`,
  }),
};
