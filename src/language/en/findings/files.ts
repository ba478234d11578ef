import type { FileFindings } from '../../../domain/finding-args/files.ts';
import type { FindingText, TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { count, quote, quoteAll, saveAgain } from './words.ts';

const spreadsheetKinds = {
  xlsx: 'an Excel workbook that is damaged',
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
    how: 'Choose a CSV file or an Excel workbook, or the folder it lies in.',
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
    what: `The file is ${spreadsheetKinds[kind]}, which gpf cannot read.`,
    how: 'Open the measurements in Excel. Choose File → Save As, and the file type “Excel Workbook (.xlsx)”.',
  }),
  'file-is-protected': () => ({
    what: 'The file is protected by a password, so gpf cannot read it.',
    how: 'Open it in Excel, choose File → Info → Protect Workbook → Encrypt with Password, empty the field and save.',
  }),
  'file-too-large': ({ limitMegabytes }) => ({
    what:
      limitMegabytes === null
        ? 'The workbook has more cells than gpf reads.'
        : `The file is larger than ${formats.number(limitMegabytes)} MB.`,
    how:
      limitMegabytes === null
        ? 'A sheet of measurements is small: copy only the measurements to a new workbook.'
        : 'A sheet of measurements is small: check that it is the right file.',
  }),
  'file-changed-while-reading': () => ({
    what: 'The file was changed while gpf read it.',
    how: 'Wait until it has been saved, and run gpf once more.',
  }),
  'unread-file': ({ patterns }) =>
    patterns === null
      ? {
          what: 'The file is not read: of a folder gpf reads only CSV files and Excel workbooks (.xlsx).',
          how: 'If it holds measurements, open it in Excel. Choose File → Save As, and the file type “Excel Workbook (.xlsx)”.',
        }
      : {
          what: `The file is not read: under “data” gpf.yaml names ${patterns.length === 0 ? 'no files' : `only ${quoteAll(patterns.slice(0, 4))}`}.`,
          how: 'If it holds measurements, add its name under “data” in gpf.yaml, or save it under a name that fits. Otherwise move it to another folder.',
        },
  'same-file-twice': ({ other }) => ({
    what: `The file holds exactly the same as ${quote(other)}, and was not read again.`,
    how: 'Delete one of them. If there should be other numbers here, save the right file.',
  }),
  'several-sheets': ({ sheets, areHidden }) => ({
    what: areHidden
      ? `Nothing was read, as what may be the measurements is in a hidden sheet: ${quoteAll(sheets.slice(0, 4))}.`
      : `Several sheets of the workbook may be the one to read: ${quoteAll(sheets.slice(0, 4))}.`,
    how: areHidden
      ? 'Right-click a tab at the bottom of Excel, choose Vis (Unhide), show the sheet with the measurements, and save.'
      : 'If all of it counts, copy the rows below each other into one sheet. Then delete the other sheets.',
  }),
  'sheets-skipped': ({ read, sheets }) => ({
    what: `The ${sheets.length === 1 ? 'sheet' : 'sheets'} ${quoteAll(sheets.slice(0, 4))} ${sheets.length === 1 ? 'was' : 'were'} not read. ${quoteAll(read)} ${read.length === 1 ? 'was' : 'were'} read.`,
    how:
      read[0] === undefined
        ? 'Look at the tabs at the bottom of Excel.'
        : `If there are measurements there, move them to ${quote(read[0])}.`,
  }),
  'formula-without-value': () => ({
    what: 'The cell has a formula, but no answer.',
    how: 'Open the file in Excel, see that the answer stands in the cell, and save.',
  }),
  'hidden-rows': ({ rows }) => ({
    what: `${count(rows, 'hidden row', 'hidden rows')} of the sheet ${rows === 1 ? 'was' : 'were'} read with the rest.`,
    how: 'If they should not count, delete them in Excel. Hiding them is not enough.',
  }),
  'merged-cells': ({ range }) => ({
    what: `The cells ${range} are merged, so only the first of them holds anything.`,
    how: 'Select them, press Merge & Center under Home, and fill in every cell.',
  }),
  'series-not-checked': ({ limit }) => ({
    what: `There are more than ${formats.number(limit)} measurements: every row was checked, but not how they go over time.`,
    how: 'Check fewer files at a time to have that too.',
  }),
  'nul-bytes': () => ({
    what: 'The file is damaged: it holds characters that are not text.',
    how: `Open it in Excel. ${saveAgain}`,
  }),
};
