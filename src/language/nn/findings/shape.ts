import type { ShapeFindings } from '../../../domain/finding-args/shape.ts';
import type { FindingText, TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { count, didYouMean, inBrackets, quote, quoteAll, saveAgain, stood } from './words.ts';

/** What of a wide sheet cannot be read; `of` is the indicator, with what ties it to the word before. */
const unclearSheet = {
  number: (of) => ({
    what: `Det går ikkje å sjå om tala${of} er teljar, nemnar eller prosent.`,
    how: 'Ha to rader eller to kolonner, og skriv «teljar» ved den eine og «nemnar» ved den andre.',
  }),
  role: (_, found) => ({
    what: `${stood(found)} er ikkje teljar, nemnar eller verdi, så rada er ikkje lesen.`,
    how: 'Skriv «teljar», «nemnar» eller «verdi» i cella.',
  }),
  pair: (of) => ({
    what: `Det finst berre teljar eller berre nemnar${of}. Begge trengst.`,
    how: 'Legg til den som manglar, og skriv «teljar» ved den eine og «nemnar» ved den andre.',
  }),
  year: () => ({
    what: 'Det går ikkje å sjå kva år periodane er frå.',
    how: 'Skriv året i kvar overskrift, til dømes «mars 2022».',
  }),
  indicator: () => ({
    what: 'Det går ikkje å sjå kva målepunkt tala er for.',
    how: 'Skriv namnet på målepunktet ved kvar rad eller over kvar kolonne med tal.',
  }),
} as const satisfies Record<
  ShapeFindings['wide-sheet-unclear']['reason'],
  (of: string, found: string | null) => FindingText
>;

export const shape: TextsOf<ShapeFindings> = {
  'delimiter-undecided': () => ({
    what: 'Det går ikkje å sjå om cellene er skilde med semikolon, komma eller tabulator.',
    how: `Opne fila i Excel. ${saveAgain}`,
  }),
  'decimal-comma-splits-cell': (_, found) => ({
    what: `Eit desimalkomma har delt ei celle i to${inBrackets(found)}.`,
    how: saveAgain,
  }),
  'unclosed-quote': (_, found) => ({
    what: `Eit hermeteikn opnar ein tekst som aldri blir lukka${inBrackets(found)}.`,
    how: 'Slett hermeteiknet (") i cella og lagre på nytt.',
  }),
  'stray-quote': (_, found) => ({
    what: `Det står eit hermeteikn på feil stad${inBrackets(found)}.`,
    how: 'Slett hermeteiknet (") i cella og lagre på nytt.',
  }),
  'truncated-line': ({ expected, got }) => ({
    what: `Fila sluttar midt i ei rad: berre ${got} av ${expected} celler er der.`,
    how: 'Fila er truleg ikkje ferdig lagra eller send. Lagre ho på nytt frå Excel, eller be om ho éin gong til.',
  }),
  'cell-too-long': ({ limitCharacters }) => ({
    what: `Cella har fleire enn ${formats.number(limitCharacters)} teikn.`,
    how: 'Truleg manglar det eit hermeteikn (") lenger oppe. Slett teksten i cella og lagre på nytt.',
  }),
  'too-many-columns': ({ limit }) => ({
    what: `Arket har fleire enn ${formats.number(limit)} kolonner.`,
    how: 'Slett kolonnene som ikkje er i bruk, og lagre på nytt.',
  }),
  'missing-column': ({ missing, present }) => ({
    what: `${missing.length === 1 ? 'Kolonna' : 'Kolonnene'} ${quoteAll(missing.map((id) => columns[id]))} manglar.`,
    how: `Skriv overskrifta i øvste rada.${present.length === 0 ? '' : ` No står det: ${present.slice(0, 6).join(', ')}.`}`,
  }),
  'unknown-column': ({ suggestion }, found) => ({
    what:
      found === ''
        ? 'Ei kolonne utan overskrift er ikkje lesen.'
        : `Kolonna${found === null ? '' : ` ${quote(found)}`} er ukjend og er ikkje lesen.`,
    how: didYouMean(
      suggestion && columns[suggestion],
      'Rett overskrifta, eller la ho stå om kolonna er til eige bruk.',
    ),
  }),
  'duplicate-column': (_, found) => ({
    what: `To kolonner har same overskrift${inBrackets(found)}.`,
    how: 'Slett den eine kolonna, eller gje ho ei anna overskrift.',
  }),
  'blank-column-name': () => ({
    what: 'Kolonna har innhald, men inga overskrift, og er ikkje lesen.',
    how: 'Skriv overskrifta over ho, eller slett kolonna.',
  }),
  'title-rows-skipped': ({ rows }) => ({
    what:
      rows === 1
        ? 'Éi rad over overskriftene er hoppa over.'
        : `${formats.number(rows)} rader over overskriftene er hoppa over.`,
    how: null,
  }),
  'too-many-cells': ({ expected, got }) => ({
    what: `Rada har ${got} celler, men overskrifta har ${expected}.`,
    how: 'Sjå etter semikolon eller komma inne i ein tekst, og fjern det.',
  }),
  'too-few-cells': ({ expected, got }) => ({
    what: `Rada har berre ${got} av ${expected} celler.`,
    how: 'Sjå om noko manglar i rada, og lagre arket på nytt frå Excel.',
  }),
  'blank-rows': ({ rows }) => ({ what: `${count(rows, 'tom rad', 'tomme rader')} er hoppa over.`, how: null }),
  'total-row': (_, found) => ({
    what: `Rada${found ? ` ${quote(found)}` : ''} ser ut som ein sum og er ikkje lesen.`,
    how: 'Slett sumrada, eller la ho stå: ho tel ikkje med.',
  }),
  'repeated-header': () => ({ what: 'Overskriftene står éin gong til i denne rada, som er hoppa over.', how: null }),
  'second-table': ({ rows }) => ({
    what: `Her byrjar ein tabell med andre overskrifter. ${rows === 1 ? 'Éi rad' : `${formats.number(rows)} rader`} under er ikkje ${rows === 1 ? 'lesen' : 'lesne'}.`,
    how: 'Flytt tabellen til ei eiga fil og lagre begge.',
  }),
  'formula-in-cell': (_, found) => ({
    what: `${stood(found)} er ein formel, ikkje eit svar, og er lese som tekst.`,
    how: 'Skriv svaret i cella i staden for formelen.',
  }),
  'wide-sheet-read': ({ indicators, periods, year }) => ({
    what: `Arket er lese på tvers: ${count(indicators, 'målepunkt', 'målepunkt')} og ${count(periods, 'periode', 'periodar')}.${year === null ? '' : ` Året ${year} er henta frå tittelen.`}`,
    how: year === null ? null : 'Sjå at året er rett.',
  }),
  'wide-sheet-unclear': ({ reason, indicator }, found) =>
    unclearSheet[reason](indicator === null ? '' : ` for ${quote(indicator)}`, found),
};
