import type { FileFindings } from '../../../domain/finding-args/files.ts';
import type { FindingText, TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { saveAgain } from './words.ts';

const spreadsheetKinds = {
  xlsx: 'en Excel-arbeidsbok (.xlsx)',
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
    how: 'Oppgi en CSV-fil, eller mappen den ligger i.',
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
    what: `Filen er ${spreadsheetKinds[kind]}, ikke en CSV-fil.`,
    how: `Åpne målingene i Excel. ${saveAgain}`,
  }),
  'file-is-protected': () => ({ what: '', how: null }),
  'file-too-large': ({ limitMegabytes }) => ({
    what: `Filen er større enn ${formats.number(limitMegabytes)} MB.`,
    how: 'Et ark med målinger er lite: sjekk at det er riktig fil.',
  }),
  'file-changed-while-reading': () => ({ what: '', how: null }),
  'same-file-twice': () => ({ what: '', how: null }),
  'several-sheets': () => ({ what: '', how: null }),
  'sheets-skipped': () => ({ what: '', how: null }),
  'formula-without-value': () => ({ what: '', how: null }),
  'hidden-rows': () => ({ what: '', how: null }),
  'merged-cells': () => ({ what: '', how: null }),
  'series-not-checked': () => ({ what: '', how: null }),
  'nul-bytes': () => ({
    what: 'Filen er skadet: den inneholder tegn som ikke er tekst.',
    how: `Åpne den i Excel. ${saveAgain}`,
  }),
};
