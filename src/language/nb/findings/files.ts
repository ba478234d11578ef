import type { FileFindings } from '../../../domain/finding-args/files.ts';
import type { FindingText, TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { count, quote, quoteAll, saveAgain } from './words.ts';

const spreadsheetKinds = {
  xlsx: 'en Excel-arbeidsbok som er skadet',
  xls: 'en gammel Excel-arbeidsbok (.xls)',
  ods: 'et regneark fra LibreOffice (.ods)',
  zip: 'en zip-fil',
  pdf: 'en PDF',
  html: 'en nettside',
} as const;

const unreadable = {
  locked: {
    what: 'Filen er låst av et annet program, trolig Excel.',
    how: 'Lukk filen i Excel og prøv igjen.',
  },
  denied: {
    what: 'Du har ikke tilgang til å lese filen.',
    how: 'Be den som eier mappen, om tilgang.',
  },
  'not-a-file': {
    what: 'Dette er ikke en fil som kan leses.',
    how: 'Velg en CSV-fil eller en Excel-arbeidsbok, eller mappen den ligger i.',
  },
  other: {
    what: 'Filen kunne ikke leses.',
    how: 'Kopier den til en mappe på din egen maskin og prøv igjen.',
  },
} as const satisfies Record<string, FindingText>;

export const files: TextsOf<FileFindings> = {
  'file-not-found': () => ({
    what: 'Filen finnes ikke.',
    how: 'Sjekk at navnet er riktig skrevet, og at filen ligger i denne mappen.',
  }),
  'file-locked': () => unreadable.locked,
  'file-unreadable': ({ reason }) => unreadable[reason],
  'file-empty': () => ({ what: 'Filen er tom.', how: `Se at målingene står i regnearket. ${saveAgain}` }),
  'file-is-not-a-table': () => ({ what: 'Filen er ikke en tabell.', how: `Åpne målingene i Excel. ${saveAgain}` }),
  'file-is-spreadsheet': ({ kind }) => ({
    what: `Filen er ${spreadsheetKinds[kind]}, som gpf ikke kan lese.`,
    how: 'Åpne målingene i Excel. Velg Fil → Lagre som, og filtypen «Excel-arbeidsbok (.xlsx)».',
  }),
  'file-is-protected': () => ({
    what: 'Filen er beskyttet med passord, så gpf kan ikke lese den.',
    how: 'Åpne den i Excel, velg Fil → Info → Beskytt arbeidsbok → Krypter med passord, tøm feltet og lagre.',
  }),
  'file-too-large': ({ limitMegabytes }) => ({
    what:
      limitMegabytes === null
        ? 'Arbeidsboken har flere celler enn gpf leser.'
        : `Filen er større enn ${formats.number(limitMegabytes)} MB.`,
    how:
      limitMegabytes === null
        ? 'Et ark med målinger er lite: kopier bare målingene til en ny arbeidsbok.'
        : 'Et ark med målinger er lite: sjekk at det er riktig fil.',
  }),
  'file-changed-while-reading': () => ({
    what: 'Filen ble endret mens gpf leste den.',
    how: 'Vent til den er ferdig lagret, og kjør gpf en gang til.',
  }),
  'unread-file': ({ patterns }) =>
    patterns === null
      ? {
          what: 'Filen er ikke lest: i en mappe leser gpf bare CSV-filer og Excel-arbeidsbøker (.xlsx).',
          how: 'Er det målinger, åpne den i Excel. Velg Fil → Lagre som, og filtypen «Excel-arbeidsbok (.xlsx)».',
        }
      : {
          what: `Filen er ikke lest: under «data» i gpf.yaml står ${patterns.length === 0 ? 'ingen filer' : `bare ${quoteAll(patterns.slice(0, 4))}`}.`,
          how: 'Er det målinger, legg navnet til under «data» i gpf.yaml, eller lagre filen slik at navnet passer. Ellers flytt den til en annen mappe.',
        },
  'same-file-twice': ({ other }) => ({
    what: `Filen har nøyaktig samme innhold som ${quote(other)}, og er ikke lest en gang til.`,
    how: 'Slett den ene. Skulle det vært andre tall her, lagre den riktige filen.',
  }),
  'several-sheets': ({ sheets, areHidden }) => ({
    what: areHidden
      ? `Ingenting er lest, for det som kan være målingene, står i et skjult ark: ${quoteAll(sheets.slice(0, 4))}.`
      : `Flere ark i arbeidsboken kan være det gpf skal lese: ${quoteAll(sheets.slice(0, 4))}.`,
    how: areHidden
      ? 'Høyreklikk på en arkfane nederst i Excel, velg Vis, vis arket med målingene, og lagre.'
      : 'Er alt målinger som gjelder, kopier radene under hverandre i ett ark. Slett så de andre arkene.',
  }),
  'sheets-skipped': ({ read, sheets }) => ({
    what: `${sheets.length === 1 ? 'Arket' : 'Arkene'} ${quoteAll(sheets.slice(0, 4))} er ikke lest. ${quoteAll(read)} er lest.`,
    how:
      read[0] === undefined
        ? 'Se på arkfanene nederst i Excel.'
        : `Står det målinger der, flytt dem til ${quote(read[0])}.`,
  }),
  'formula-without-value': () => ({
    what: 'Cellen har en formel, men ikke noe svar.',
    how: 'Åpne filen i Excel, se at svaret står i cellen, og lagre.',
  }),
  'hidden-rows': ({ rows }) => ({
    what: `${count(rows, 'skjult rad', 'skjulte rader')} i arket er lest sammen med resten.`,
    how: 'Skal de ikke være med, slett dem i Excel. Å skjule dem er ikke nok.',
  }),
  'merged-cells': ({ range }) => ({
    what: `Cellene ${range} er slått sammen, så bare den første av dem har innhold.`,
    how: 'Merk dem, trykk på Slå sammen og midtstill under Hjem, og fyll ut hver celle.',
  }),
  'series-not-checked': ({ limit }) => ({
    what: `Det er flere enn ${formats.number(limit)} målinger: hver rad er kontrollert, men ikke utviklingen over tid.`,
    how: 'Kontroller færre filer om gangen for å få med det også.',
  }),
  'nul-bytes': () => ({
    what: 'Filen er skadet: den inneholder tegn som ikke er tekst.',
    how: `Åpne den i Excel. ${saveAgain}`,
  }),
};
