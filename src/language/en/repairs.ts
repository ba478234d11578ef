import type { RepairChange } from '../../domain/repair.ts';
import type { RepairTexts } from '../repair-texts.ts';
import { formats } from './formats.ts';

const { count } = formats;

const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'utf-32le': 'UTF-32',
  'utf-32be': 'UTF-32',
  'windows-1252': 'Windows-1252',
} as const;

const delimiters = { ';': 'semicolon', ',': 'comma', '\t': 'tab' } as const;

function repair(change: RepairChange): string {
  switch (change.kind) {
    case 'encoding':
      return `Encoding: ${encodings[change.from]} → UTF-8`;
    case 'byte-order-mark':
      return 'Marked as UTF-8, so that Excel shows every letter right';
    case 'delimiter':
      return `Delimiter: ${delimiters[change.from]} → semicolon`;
    case 'separator-line':
      return 'Removed the line “sep=”, which Excel no longer needs';
    case 'header':
      return `Heading: “${change.from}” → “${change.to}”`;
    case 'decimal-mark':
      return 'Decimal mark: point → comma';
    case 'thousands':
      return 'Removed the marks between thousands';
    case 'minus-sign':
      return 'Replaced minus signs that Excel takes for text';
    case 'spaces':
      return 'Removed spaces before and after';
    case 'invisible-characters':
      return 'Removed invisible characters';
    case 'date':
      return `Wrote dates in full (“${change.from}” → “${change.to}”)`;
  }
}

export const repairs: RepairTexts = {
  repair,
  inCells: (number, cells) =>
    number === 1
      ? `in cell ${cells.join()}`
      : `in ${number} cells (${cells.join(', ')}${cells.length < number ? ' …' : ''})`,
  outcome: {
    'in-order': 'in order, copied as it is',
    'left-alone': 'copied as it is: gpf is not sure how it is to be read',
    workbook: 'Excel workbook: nothing to repair, not copied',
    'too-large': 'too large to be repaired, not copied',
    unread: 'cannot be read, not copied',
  },
  written: (files, folder) => `Wrote ${count(files, 'file', 'files')} to ${folder}. The originals are as before.`,
  nothingWritten: 'No file was written.',
  errorsLeft: (errors, command) =>
    `${count(errors, 'error', 'errors')} left for you to mend.${command === null ? '' : ` See with:  ${command}`}`,
  noErrorsLeft: 'No errors left in the data.',
};
