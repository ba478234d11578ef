import type { ShapeFindings } from '../../../domain/finding-args/shape.ts';
import type { FindingText, TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { count, didYouMean, inBrackets, quote, quoteAll, saveAgain, stood } from './words.ts';

/** What of a wide sheet cannot be read; `of` is the indicator, with what ties it to the word before. */
const unclearSheet = {
  number: (of) => ({
    what: `Det går ikke å se om tallene${of} er teller, nevner eller prosent.`,
    how: 'Ha to rader eller to kolonner, og skriv «teller» ved den ene og «nevner» ved den andre.',
  }),
  role: (_, found) => ({
    what: `${stood(found)} er ikke teller, nevner eller verdi, så raden er ikke lest.`,
    how: 'Skriv «teller», «nevner» eller «verdi» i cellen.',
  }),
  pair: (of) => ({
    what: `Det finnes bare teller eller bare nevner${of}. Begge trengs.`,
    how: 'Legg til den som mangler, og skriv «teller» ved den ene og «nevner» ved den andre.',
  }),
  year: () => ({
    what: 'Det går ikke å se hvilket år periodene er fra.',
    how: 'Skriv året i hver overskrift, for eksempel «mars 2022».',
  }),
  indicator: () => ({
    what: 'Det går ikke å se hvilket målepunkt tallene er for.',
    how: 'Skriv navnet på målepunktet ved hver rad eller over hver kolonne med tall.',
  }),
} as const satisfies Record<
  ShapeFindings['wide-sheet-unclear']['reason'],
  (of: string, found: string | null) => FindingText
>;

export const shape: TextsOf<ShapeFindings> = {
  'delimiter-undecided': () => ({
    what: 'Det går ikke å se om cellene er skilt med semikolon, komma eller tabulator.',
    how: `Åpne filen i Excel. ${saveAgain}`,
  }),
  'decimal-comma-splits-cell': (_, found) => ({
    what: `Et desimalkomma har delt en celle i to${inBrackets(found)}.`,
    how: saveAgain,
  }),
  'unclosed-quote': (_, found) => ({
    what: `Et anførselstegn åpner en tekst som aldri lukkes${inBrackets(found)}.`,
    how: 'Slett anførselstegnet (") i cellen og lagre på nytt.',
  }),
  'stray-quote': (_, found) => ({
    what: `Det står et anførselstegn på feil sted${inBrackets(found)}.`,
    how: 'Slett anførselstegnet (") i cellen og lagre på nytt.',
  }),
  'truncated-line': ({ expected, got }) => ({
    what: `Filen slutter midt i en rad: bare ${got} av ${expected} celler er der.`,
    how: 'Filen er trolig ikke ferdig lagret eller sendt. Lagre den på nytt fra Excel, eller be om den en gang til.',
  }),
  'cell-too-long': ({ limitCharacters }) => ({
    what: `Cellen har flere enn ${formats.number(limitCharacters)} tegn.`,
    how: 'Trolig mangler et anførselstegn (") lenger opp. Slett teksten i cellen og lagre på nytt.',
  }),
  'too-many-columns': ({ limit }) => ({
    what: `Arket har flere enn ${formats.number(limit)} kolonner.`,
    how: 'Slett kolonnene som ikke er i bruk, og lagre på nytt.',
  }),
  'missing-column': ({ missing, present }) => ({
    what: `${missing.length === 1 ? 'Kolonnen' : 'Kolonnene'} ${quoteAll(missing.map((id) => columns[id]))} mangler.`,
    how: `Skriv overskriften i øverste rad.${present.length === 0 ? '' : ` Nå står det: ${present.slice(0, 6).join(', ')}.`}`,
  }),
  'unknown-column': ({ suggestion }, found) => ({
    what:
      found === ''
        ? 'En kolonne uten overskrift er ikke lest.'
        : `Kolonnen${found === null ? '' : ` ${quote(found)}`} er ukjent og er ikke lest.`,
    how: didYouMean(
      suggestion && columns[suggestion],
      'Rett overskriften, eller la den stå hvis kolonnen er til eget bruk.',
    ),
  }),
  'duplicate-column': (_, found) => ({
    what: `To kolonner har samme overskrift${inBrackets(found)}.`,
    how: 'Slett den ene kolonnen, eller gi den en annen overskrift.',
  }),
  'blank-column-name': () => ({
    what: 'Kolonnen har innhold, men ingen overskrift, og er ikke lest.',
    how: 'Skriv overskriften over den, eller slett kolonnen.',
  }),
  'title-rows-skipped': ({ rows }) => ({
    what: `${count(rows, 'rad', 'rader')} over overskriftene er hoppet over.`,
    how: null,
  }),
  'too-many-cells': ({ expected, got }) => ({
    what: `Raden har ${got} celler, men overskriften har ${expected}.`,
    how: 'Se etter semikolon eller komma inne i en tekst, og fjern det.',
  }),
  'too-few-cells': ({ expected, got }) => ({
    what: `Raden har bare ${got} av ${expected} celler.`,
    how: 'Se om noe mangler i raden, og lagre arket på nytt fra Excel.',
  }),
  'blank-rows': ({ rows }) => ({ what: `${count(rows, 'tom rad', 'tomme rader')} er hoppet over.`, how: null }),
  'total-row': (_, found) => ({
    what: `Raden${found ? ` ${quote(found)}` : ''} ser ut som en sum og er ikke lest.`,
    how: 'Slett sumraden, eller la den stå: den teller ikke med.',
  }),
  'repeated-header': () => ({ what: 'Overskriftene står en gang til i denne raden, som er hoppet over.', how: null }),
  'second-table': ({ rows }) => ({
    what: `Her begynner en tabell med andre overskrifter. ${rows === 1 ? 'Én rad' : `${formats.number(rows)} rader`} under er ikke lest.`,
    how: 'Flytt tabellen til en egen fil og lagre begge.',
  }),
  'formula-in-cell': (_, found) => ({
    what: `${stood(found)} er en formel, ikke et svar, og er lest som tekst.`,
    how: 'Skriv svaret i cellen i stedet for formelen.',
  }),
  'wide-sheet-read': ({ indicators, periods, year }) => ({
    what: `Arket er lest på tvers: ${count(indicators, 'målepunkt', 'målepunkter')} og ${count(periods, 'periode', 'perioder')}.${year === null ? '' : ` Året ${year} er hentet fra tittelen.`}`,
    how: year === null ? null : 'Se at året er riktig.',
  }),
  'wide-sheet-unclear': ({ reason, indicator }, found) =>
    unclearSheet[reason](indicator === null ? '' : ` for ${quote(indicator)}`, found),
};
