import type { CellFindings } from '../../../../domain/finding-args/cells.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const cells: FindingExplanationsOf<CellFindings> = {
  'missing-value': {
    title: 'A cell is empty',
    why: 'An empty cell can mean not measured, none or forgotten. gpf does not choose for you: a wrong zero would pull the line down.',
    steps: [
      'Write the number in the cell.',
      'If it was not measured, write “n/a”. If there was none, write 0.',
      'If the whole row is not needed, delete it.',
    ],
  },
  'value-in-wrong-column': {
    title: 'The number stands in the wrong column',
    why: 'An indicator is either a value, such as minutes or days, or counts in numerator and denominator. A number in a column that the indicator does not use would otherwise be lost. The same holds for a value beside numerator and denominator that is not what they give.',
    steps: [
      'If the indicator is a value, cut out the number (Ctrl+X), and paste it into the column “value”. If the number stands there already, empty the cell.',
      'If the indicator has numerator and denominator, empty the cell under “value”: gpf works out the value. If it is the numerator or the denominator that is wrong, correct it.',
      'Save again.',
    ],
  },
  'not-a-number': {
    title: 'There is text where a number should be',
    why: 'gpf works with numbers only. If gpf guessed that “seven” is 7, it might guess wrong the next time.',
    steps: ['Write only the number in the cell, in digits.', 'If it was not measured, write “n/a”.'],
  },
  'number-with-words': {
    title: 'The number has text beside it',
    why: 'It looks like a number with a unit or a comment. The text may mean something, such as “about” or “above”, so gpf does not simply use the number.',
    steps: ['Write only the number in the cell.', 'Write the rest in the column “comment”.'],
  },
  'ambiguous-number': {
    title: 'The number can be read in two ways',
    why: 'A full stop can set off thousands or be the decimal mark. The wrong choice makes the number a thousand times too large or too small. A share that is only written 1 may be 1% or all.',
    steps: [
      'Write the number without the full stop: 1234 for one thousand two hundred and thirty-four, 1,234 for a little above one.',
      'If 1,234 is still read wrongly, add a zero: 1,2340.',
      'Counts are always whole: write them without full stops and commas.',
      'If it is a share, write it with a percent sign: 1% or 100%. Numerator and denominator are best of all.',
    ],
  },
  'mixed-decimal-marks': {
    title: 'The numbers have both decimal commas and decimal points',
    why: 'This happens when numbers come from two programs. gpf has read both, but Excel may have turned some of them into dates or thousands.',
    steps: ['See that the number is right.', 'Write it with the same decimal mark as the rest, most often a comma.'],
  },
  'not-a-whole-number': {
    title: 'The count is not a whole number',
    why: 'Numerator and denominator are counts of patients or events, and those do not come in halves. It is probably a percentage or a mean.',
    steps: ['Write how many there were.', 'gpf itself works out the share from numerator and denominator.'],
  },
  'negative-count': {
    title: 'The count is less than zero',
    why: 'There cannot be fewer than none. Often there is a dash before the number, or a difference was copied in.',
    steps: ['Write the count without a minus sign.', 'If it was not measured, write “n/a”.'],
  },
  'percent-instead-of-count': {
    title: 'There is a percentage where a count should be',
    why: 'From 80% gpf cannot see whether it was 4 of 5 or 80 of 100. That decides how much the line swings by itself, and whether the number is too small to be shown.',
    steps: [
      'Write how many got it in the column “numerator”.',
      'Write how many could have got it in the column “denominator”.',
    ],
  },
  'fraction-became-date': {
    title: 'Excel has probably turned a fraction into a date',
    why: 'If you write 8/10 in a Norwegian Excel, it becomes 8 October. The fraction is gone, and gpf does not use the date as a number.',
    steps: [
      'Write the numerator in one column and the denominator in another.',
      'To write fractions for your own use, select the column first and choose Hjem → Tallformat → Tekst (Home → Number Format → Text).',
    ],
  },
  'fraction-in-cell': {
    title: 'There is a fraction in one cell',
    why: 'gpf needs numerator and denominator apart. The next time the file is saved in Excel, the fraction may become a date.',
    steps: [
      'Write the numerator in the column “numerator” and the denominator in the column “denominator”.',
      'Save again.',
    ],
  },
  'excel-serial-date': {
    title: 'Excel has probably turned a date into a number',
    why: 'Excel stores dates as days since 1900. Where the cell is not formatted as a date, only the number is left.',
    steps: [
      'In a column of dates: select it, and choose Hjem → Tallformat → Kort dato (Home → Number Format → Short Date).',
      'In a column of periods: select it, choose Formater celler → Egendefinert (Format Cells → Custom), and write mmm.åå (mmm.yy). Write weeks yourself, like this: uke 5 2022.',
      'See that it is right, and save again.',
    ],
  },
  'excel-error': {
    title: 'There is an error message from Excel in the cell',
    why: 'A formula has lost the cell it pointed to, or divides by zero. The number does not exist, so it cannot be drawn.',
    steps: [
      'Correct the formula, or write the number straight into the cell.',
      'See whether the cells around it have the same error.',
    ],
  },
  'scientific-notation': {
    title: 'Excel has shortened the number',
    why: 'Excel shows long numbers as 1,2E+05, and saves them so in CSV files. The digits that are gone cannot be had back from the file.',
    steps: [
      'Select the column, and choose Hjem → Tallformat → Tall (Home → Number Format → Number).',
      'Write the number again if digits are gone, and save.',
    ],
  },
  'less-than-mark': {
    title: 'The cell only says that the count is small',
    why: 'From “<5” gpf cannot work out a share. You need not hide small numbers yourself: gpf hides them in all that is shown to others.',
    steps: ['Write the right count. The file stays with you.', 'If you do not know the count, write “n/a”.'],
  },
  'not-measured-mark': {
    title: 'The cell was read as not measured',
    why: 'A gap in the line is something else than zero. If the answer was zero, the poster lacks a point.',
    steps: ['If it was not measured, leave it so.', 'If the answer was zero, write 0.'],
  },
  'zero-or-not-measured': {
    title: 'A dash can mean zero or not measured',
    why: 'In some tables a dash is zero, in others it is not measured. gpf has read it as not measured, so the line has a gap.',
    steps: ['If the answer was zero, write 0.', 'If it was not measured, write “n/a”.'],
  },
  'nothing-to-measure': {
    title: 'There was nothing to measure',
    why: 'With 0 in the denominator there is no share. In small municipalities that is quite ordinary. The line has a gap in that month.',
    steps: [
      'If 0 is right, you need not do anything.',
      'If there were patients after all, write how many in the denominator.',
    ],
  },
  'percent-without-counts': {
    title: 'The share has no counts',
    why: 'Without numerator and denominator nobody knows how many patients the share is about. It can then not be shown to others, nor be pooled with the numbers of others.',
    steps: [
      'Write the counts in “numerator” and “denominator”.',
      'If you have only the percentage, leave it: it becomes a line for your own use.',
    ],
  },
  'unknown-patient-group': {
    title: 'The patient group is unknown',
    why: 'gpf knows the four groups that the helsefellesskap give priority. With another name gpf does not know which line the number belongs to.',
    steps: [
      'Write one of the four: children and young people, severe mental illness and addiction, frail elderly people, several chronic conditions.',
      'If the number is about all patients, leave the cell empty.',
    ],
  },
};
