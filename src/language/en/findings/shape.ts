import type { ShapeFindings } from '../../../domain/finding-args/shape.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { count, didYouMean, inBrackets, quote, quoteAll, saveAgain } from './words.ts';

export const shape: TextsOf<ShapeFindings> = {
  'delimiter-undecided': () => ({
    what: 'It cannot be seen whether the cells are separated by semicolons, commas or tabs.',
    how: `Open the file in Excel. ${saveAgain}`,
  }),
  'decimal-comma-splits-cell': (_, found) => ({
    what: `A decimal comma has split a cell in two${inBrackets(found)}.`,
    how: saveAgain,
  }),
  'unclosed-quote': (_, found) => ({
    what: `A quotation mark opens a text that is never closed${inBrackets(found)}.`,
    how: 'Delete the quotation mark (") in the cell and save again.',
  }),
  'stray-quote': (_, found) => ({
    what: `A quotation mark stands in the wrong place${inBrackets(found)}.`,
    how: 'Delete the quotation mark (") in the cell and save again.',
  }),
  'truncated-line': () => ({ what: '', how: null }),
  'cell-too-long': () => ({ what: '', how: null }),
  'too-many-columns': () => ({ what: '', how: null }),
  'missing-column': ({ missing, present }) => ({
    what: `The ${missing.length === 1 ? 'column' : 'columns'} ${quoteAll(missing.map((id) => columns[id]))} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    how: `Write the heading in the top row.${present.length === 0 ? '' : ` It now says: ${present.slice(0, 6).join(', ')}.`}`,
  }),
  'unknown-column': ({ suggestion }, found) => ({
    what:
      found === ''
        ? 'A column without a heading was not read.'
        : `The column${found === null ? '' : ` ${quote(found)}`} is unknown and was not read.`,
    how: didYouMean(
      suggestion && columns[suggestion],
      'Correct the heading, or leave it if the column is for your own use.',
    ),
  }),
  'duplicate-column': (_, found) => ({
    what: `Two columns have the same heading${inBrackets(found)}.`,
    how: 'Delete one of the columns, or give it another heading.',
  }),
  'blank-column-name': () => ({ what: '', how: null }),
  'title-rows-skipped': ({ rows }) => ({
    what: `${count(rows, 'row', 'rows')} above the headings ${rows === 1 ? 'was' : 'were'} skipped.`,
    how: null,
  }),
  'too-many-cells': ({ expected, got }) => ({
    what: `The row has ${got} cells, but the heading has ${expected}.`,
    how: 'Look for a semicolon or a comma inside a text, and remove it.',
  }),
  'too-few-cells': ({ expected, got }) => ({
    what: `The row has only ${got} of ${expected} cells.`,
    how: 'See whether something is missing in the row, and save the sheet again from Excel.',
  }),
  'blank-rows': ({ rows }) => ({
    what: `${count(rows, 'blank row was', 'blank rows were')} skipped.`,
    how: null,
  }),
  'total-row': (_, found) => ({
    what: `The row${found ? ` ${quote(found)}` : ''} looks like a total and was not read.`,
    how: 'Delete the total row, or leave it: it is not counted.',
  }),
  'repeated-header': () => ({ what: '', how: null }),
  'second-table': () => ({ what: '', how: null }),
  'formula-in-cell': () => ({ what: '', how: null }),
  'wide-sheet-read': () => ({ what: '', how: null }),
  'wide-sheet-unclear': () => ({ what: '', how: null }),
};
