import type { ShapeFindings } from '../../../domain/finding-args/shape.ts';
import type { FindingText, TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { count, didYouMean, inBrackets, quote, quoteAll, saveAgain, stood } from './words.ts';

/** What of a wide sheet cannot be read; `of` is the indicator, with what ties it to the word before. */
const unclearSheet = {
  number: (of) => ({
    what: `It cannot be seen whether the numbers${of} are numerators, denominators or percentages.`,
    how: 'Use two rows or two columns, and write “numerator” beside one and “denominator” beside the other.',
  }),
  role: (_, found) => ({
    what: `${stood(found)} is not numerator, denominator or value, so the row was not read.`,
    how: 'Write “numerator”, “denominator” or “value” in the cell.',
  }),
  pair: (of) => ({
    what: `There is only a numerator or only a denominator${of}. Both are needed.`,
    how: 'Add the one that is missing, and write “numerator” beside one and “denominator” beside the other.',
  }),
  year: () => ({
    what: 'It cannot be seen which year the periods are of.',
    how: 'Write the year in every heading, such as “March 2022”.',
  }),
  indicator: () => ({
    what: 'It cannot be seen which indicator the numbers are of.',
    how: 'Write the name of the indicator beside every row, or above every column, of numbers.',
  }),
} as const satisfies Record<
  ShapeFindings['wide-sheet-unclear']['reason'],
  (of: string, found: string | null) => FindingText
>;

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
  'truncated-line': ({ expected, got }) => ({
    what: `The file ends in the middle of a row: only ${got} of ${expected} cells are there.`,
    how: 'It was probably not saved or sent to its end. Save it again from Excel, or ask for it once more.',
  }),
  'cell-too-long': ({ limitCharacters }) => ({
    what: `The cell has more than ${formats.number(limitCharacters)} characters.`,
    how: 'A quotation mark (") is probably missing further up. Delete the text of the cell and save again.',
  }),
  'too-many-columns': ({ limit }) => ({
    what: `The sheet has more than ${formats.number(limit)} columns.`,
    how: 'Delete the columns that are not in use, and save again.',
  }),
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
  'blank-column-name': () => ({
    what: 'The column has content but no heading, and was not read.',
    how: 'Write the heading above it, or delete the column.',
  }),
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
  'repeated-header': () => ({ what: 'The headings stand once more in this row, which was skipped.', how: null }),
  'second-table': ({ rows }) => ({
    what: `A table with other headings begins here. ${count(rows, 'row', 'rows')} below ${rows === 1 ? 'was' : 'were'} not read.`,
    how: 'Move the table to a file of its own and save both.',
  }),
  'formula-in-cell': (_, found) => ({
    what: `${stood(found)} is a formula, not an answer, and was read as text.`,
    how: 'Write the answer in the cell in place of the formula.',
  }),
  'wide-sheet-read': ({ indicators, periods, year }) => ({
    what: `The sheet was read across: ${count(indicators, 'indicator', 'indicators')} and ${count(periods, 'period', 'periods')}.${year === null ? '' : ` The year ${year} was taken from the title.`}`,
    how: year === null ? null : 'See that the year is right.',
  }),
  'wide-sheet-unclear': ({ reason, indicator }, found) =>
    unclearSheet[reason](indicator === null ? '' : ` of ${quote(indicator)}`, found),
};
