import type { FileFindings } from '../../../domain/finding-args/files.ts';
import type { FindingText, TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { saveAgain } from './words.ts';

const spreadsheetKinds = {
  xlsx: 'an Excel workbook (.xlsx)',
  xls: 'an old Excel workbook (.xls)',
  ods: 'a LibreOffice spreadsheet (.ods)',
  zip: 'a zip file',
  pdf: 'a PDF',
  html: 'a web page',
} as const;

const unreadable = {
  locked: {
    what: 'The file is locked by another program, probably Excel.',
    how: 'Close the file in Excel and try again.',
  },
  denied: {
    what: 'You do not have access to read the file.',
    how: 'Ask the owner of the folder for access.',
  },
  'not-a-file': {
    what: 'This is not a file that can be read.',
    how: 'Give a CSV file, or the folder it lies in.',
  },
  other: {
    what: 'The file could not be read.',
    how: 'Copy it to a folder on your own computer and try again.',
  },
} as const satisfies Record<string, FindingText>;

export const files: TextsOf<FileFindings> = {
  'file-not-found': () => ({
    what: 'The file does not exist.',
    how: 'Check that the name is spelled right and that the file lies in this folder.',
  }),
  'file-locked': () => unreadable.locked,
  'file-unreadable': ({ reason }) => unreadable[reason],
  'file-empty': () => ({
    what: 'The file is empty.',
    how: `See that the measurements are in the spreadsheet. ${saveAgain}`,
  }),
  'file-is-not-a-table': () => ({
    what: 'The file is not a table.',
    how: `Open the measurements in Excel. ${saveAgain}`,
  }),
  'file-is-spreadsheet': ({ kind }) => ({
    what: `The file is ${spreadsheetKinds[kind]}, not a CSV file.`,
    how: `Open the measurements in Excel. ${saveAgain}`,
  }),
  'file-is-protected': () => ({ what: '', how: null }),
  'file-too-large': ({ limitMegabytes }) => ({
    what: `The file is larger than ${formats.number(limitMegabytes)} MB.`,
    how: 'A sheet of measurements is small: check that it is the right file.',
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
    what: 'The file is damaged: it holds characters that are not text.',
    how: `Open it in Excel. ${saveAgain}`,
  }),
};
