import type { ShapeFindings } from '../../../../domain/finding-args/shape.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const shape: FindingExplanationsOf<ShapeFindings> = {
  'delimiter-undecided': {
    title: 'It cannot be seen what separates the cells',
    why: 'The file uses semicolons, commas and tabs in turn. If gpf split it wrongly, numbers would end up in the wrong column.',
    steps: [
      'Open the file in Excel, and see that each value stands in a cell of its own.',
      'Choose Fil → Lagre som (File → Save As), the type “CSV UTF-8 (semikolondelt)”, and save.',
    ],
  },
  'decimal-comma-splits-cell': {
    title: 'A decimal comma has split a cell in two',
    why: 'Where commas both separate cells and stand in numbers, 12,5 becomes 12 and 5. Everything behind the number moves one column away.',
    steps: [
      'Open the original spreadsheet in Excel.',
      'Choose Fil → Lagre som (File → Save As), the type “CSV UTF-8 (semikolondelt)”, and save.',
    ],
  },
  'unclosed-quote': {
    title: 'A quotation mark is never closed',
    why: 'Everything behind an open quotation mark can be read as one long text, and the rows below would vanish. gpf leaves this row out and reads on from the next.',
    steps: ['Delete the quotation mark (") in the cell.', 'Save again.'],
  },
  'stray-quote': {
    title: 'A quotation mark stands in the wrong place',
    why: 'Quotation marks show where a text begins and ends in the file. With one in the middle, nobody knows where the cell ends and what is a number.',
    steps: [
      'Delete the quotation mark (") in the cell.',
      'If you need it, write the file in Excel, which sets the marks right by itself.',
      'Save again.',
    ],
  },
  'truncated-line': {
    title: 'The file ends in the middle of a row',
    why: 'The file was probably not copied or saved to its end. More rows than the last one may be missing, and then the line stops too early.',
    steps: [
      'Find the original, and see which row is the last one there.',
      'Save it again from Excel, or ask to have it sent again.',
    ],
  },
  'cell-too-long': {
    title: 'The cell holds far too much text',
    why: 'No cell in a sheet of measurements is that long. A quotation mark is probably missing, so that the rest of the file is read as one cell.',
    steps: [
      'Open the file in Excel, and go to the cell.',
      'Delete the text, or the quotation mark (") that it begins with.',
      'Save again.',
    ],
  },
  'too-many-columns': {
    title: 'The sheet has far too many columns',
    why: 'A sheet of measurements has a few columns. Something was probably copied far out to the right, or the line breaks of the file are gone.',
    steps: [
      'Press Ctrl+End in Excel to see where the sheet ends.',
      'Select the columns to the right of the measurements, right-click and choose Slett (Delete).',
      'Save again.',
    ],
  },
  'missing-column': {
    title: 'A column is missing',
    why: 'Without it gpf does not know what the numbers are, whom they are about or when. Rather than guess, gpf leaves the whole file out.',
    steps: [
      'Write the heading above the column, in the top row: for example team, indicator, period, numerator and denominator.',
      'If yours has another name, change it to one of these.',
      'Save again.',
    ],
  },
  'unknown-column': {
    title: 'A column is unknown',
    why: 'gpf reads only columns that it knows. If the heading is merely misspelled, the poster lacks these numbers.',
    steps: [
      'If it is misspelled, correct the heading in the top row.',
      'If the column is for your own use, it may stay.',
    ],
  },
  'duplicate-column': {
    title: 'Two columns have the same heading',
    why: 'gpf cannot know which of them counts. If gpf took the wrong one, wrong numbers would be on the poster.',
    steps: ['Delete one of the columns, or give it another heading.', 'Save again.'],
  },
  'blank-column-name': {
    title: 'A column has no heading',
    why: 'Without a heading gpf does not know what the numbers of the column are. If it is the numerator or the denominator, the poster lacks them.',
    steps: ['Write the heading in the top row.', 'If the column is a note, it may stay, or you can delete it.'],
  },
  'title-rows-skipped': {
    title: 'Rows above the headings were skipped',
    why: 'Many sheets have a title on top. gpf has found the headings further down and reads from there. A measurement in the rows above is not read.',
    steps: ['See that there are no measurements above the headings.', 'Otherwise you need not do anything.'],
  },
  'too-many-cells': {
    title: 'The row has more cells than the headings',
    why: 'Most often a semicolon inside a text has split it in two. Numbers may then stand in the wrong column, so the row is not used.',
    steps: [
      'Go to the row and see whether the numbers stand below the right headings.',
      'Remove the semicolon, or delete what stands to the right of the last column.',
      'Save again.',
    ],
  },
  'too-few-cells': {
    title: 'The row has fewer cells than the headings',
    why: 'If a cell is missing in the middle of the row, all numbers behind it stand below the wrong heading. So the row is not used. Where only cells at the end are missing that can be empty, such as a comment, the row is read all the same.',
    steps: ['Go to the row and fill in what is missing.', 'Save again from Excel, and all rows get as many cells.'],
  },
  'blank-rows': {
    title: 'Blank rows were skipped',
    why: 'Blank rows mean nothing to the line. If you expected numbers in them, they may not have been saved.',
    steps: ['See that nothing is missing there. Otherwise you need not do anything.'],
  },
  'total-row': {
    title: 'A total row was not read',
    why: 'If the total were read as a measurement, every patient would count twice, and the line would get a high point that nobody has measured.',
    steps: [
      'Delete the row, or leave it: it does not count.',
      'If it is a measurement after all, write the team and the period in the row.',
    ],
  },
  'repeated-header': {
    title: 'The headings stand once more',
    why: 'This happens when several files are copied below each other. The row was skipped, and the measurements below it were read.',
    steps: ['See that the columns come in the same order below it too.', 'Delete the row, or leave it.'],
  },
  'second-table': {
    title: 'Another table begins further down in the sheet',
    why: 'Below the measurements there are new headings of another kind. Read as measurements they would be nonsense, so they were not read.',
    steps: [
      'Select the new table, cut it out (Ctrl+X) and paste it into a new workbook.',
      'Save both files in the same folder.',
    ],
  },
  'formula-in-cell': {
    title: 'A formula stands as text in the cell',
    why: 'In a CSV file there should be answers, not formulas. If somebody opens the file in Excel, the formula may be run there.',
    steps: [
      'Write the answer in the cell. If you have the spreadsheet, select the cell, copy it and choose Lim inn → Verdier (Paste → Values).',
      'Save again.',
    ],
  },
  'wide-sheet-read': {
    title: 'The sheet was read across',
    why: 'The sheet has its periods across, and gpf has turned it into a row for each measurement. If the counts are not right, something was read wrongly.',
    steps: ['See that the numbers of indicators and periods are right.', 'Otherwise you need not do anything.'],
  },
  'wide-sheet-unclear': {
    title: 'The sheet does not say what the numbers are',
    why: 'A lone number in a sheet with periods across may be patients, percent or minutes. If gpf chose wrong, the whole line would be wrong.',
    steps: [
      'Put a column beside the indicator, and write numerator, denominator or value in every row.',
      'If the sheet has its periods downwards, write it in the heading of each column.',
      'Save again.',
    ],
  },
};
