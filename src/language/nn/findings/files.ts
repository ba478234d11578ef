import type { FileFindings } from '../../../domain/finding-args/files.ts';
import type { FindingText, TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { saveAgain } from './words.ts';

const spreadsheetKinds = {
  xlsx: 'ei Excel-arbeidsbok (.xlsx)',
  xls: 'ei gammal Excel-arbeidsbok (.xls)',
  ods: 'eit rekneark frå LibreOffice (.ods)',
  zip: 'ei zip-fil',
  pdf: 'ein PDF',
  html: 'ei nettside',
} as const;

const unreadable = {
  locked: {
    what: 'Fila er låst av eit anna program, truleg Excel.',
    how: 'Lukk fila i Excel og prøv igjen.',
  },
  denied: {
    what: 'Du har ikkje tilgang til å lese fila.',
    how: 'Be den som eig mappa, om tilgang.',
  },
  'not-a-file': {
    what: 'Dette er ikkje ei fil som kan lesast.',
    how: 'Gje opp ei CSV-fil, eller mappa ho ligg i.',
  },
  other: {
    what: 'Fila kunne ikkje lesast.',
    how: 'Kopier ho til ei mappe på di eiga maskin og prøv igjen.',
  },
} as const satisfies Record<string, FindingText>;

export const files: TextsOf<FileFindings> = {
  'file-not-found': () => ({
    what: 'Fila finst ikkje.',
    how: 'Sjekk at namnet er rett skrive, og at fila ligg i denne mappa.',
  }),
  'file-locked': () => unreadable.locked,
  'file-unreadable': ({ reason }) => unreadable[reason],
  'file-empty': () => ({ what: 'Fila er tom.', how: `Sjå at målingane står i reknearket. ${saveAgain}` }),
  'file-is-not-a-table': () => ({ what: 'Fila er ikkje ein tabell.', how: `Opne målingane i Excel. ${saveAgain}` }),
  'file-is-spreadsheet': ({ kind }) => ({
    what: `Fila er ${spreadsheetKinds[kind]}, ikkje ei CSV-fil.`,
    how: `Opne målingane i Excel. ${saveAgain}`,
  }),
  'file-is-protected': () => ({ what: '', how: null }),
  'file-too-large': ({ limitMegabytes }) => ({
    what: `Fila er større enn ${formats.number(limitMegabytes)} MB.`,
    how: 'Eit ark med målingar er lite: sjekk at det er rett fil.',
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
    what: 'Fila er skadd: ho inneheld teikn som ikkje er tekst.',
    how: `Opne ho i Excel. ${saveAgain}`,
  }),
};
