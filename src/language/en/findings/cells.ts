import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { CellFindings } from '../../../domain/finding-args/cells.ts';
import { patientGroups as groupIds } from '../../../domain/patient-group.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { patientGroups } from '../patient-groups.ts';
import { didYouMean, inBrackets, quote, stood } from './words.ts';

const ifNotMeasured = 'If it was not measured, write “n/a”.';

const marks = { ',': 'comma', '.': 'full stop' } as const;
const otherMarks = { ',': 'full stop', '.': 'comma' } as const;

/** A decimal comma, and a zero more where the comma may be read as thousands too. */
const unambiguous = (decimal: number, found: string | null): string =>
  `${String(decimal).replace('.', ',')}${found?.includes(',') ? '0' : ''}`;

const groupName = (suggestion: string | null): string | null => {
  const id = groupIds.find((group) => group === suggestion);
  return id ? patientGroups[id] : suggestion;
};

/** A share of 1 without a percent sign. */
const oneOrAll = (found: string | null) => ({
  what: found === null ? 'The number may be one percent or all of it.' : `${stood(found)} can mean 1% or 100%.`,
  how: 'Write it with a percent sign: 1% or 100%. Best of all are numerator and denominator.',
});

export const cells: TextsOf<CellFindings> = {
  'missing-value': ({ column }) => ({
    what: `The cell for ${quote(columns[column])} is empty.`,
    how: ['numerator', 'denominator', 'value'].includes(column)
      ? `Write the number. ${ifNotMeasured}`
      : 'Fill in the cell, or delete the row if it is not in use.',
  }),
  'value-in-wrong-column': ({ column }, found) =>
    column === 'value'
      ? {
          what: `Something stands in the column ${quote(columns.value)}${inBrackets(found)} that does not agree with numerator and denominator.`,
          how: 'Empty the cell. The value is worked out from numerator and denominator.',
        }
      : {
          what: `Something stands in the column ${quote(columns[column])}${inBrackets(found)}, but the indicator is a value.`,
          how: `Move it to the column ${quote(columns.value)}. If there is none, insert a column with that heading. If the number stands there already, empty the cell.`,
        },
  'not-a-number': ({ column, withZero }, found) => ({
    what: `${stood(found)} is not a number, but stands in ${quote(columns[column])}.`,
    how:
      typeof withZero === 'number'
        ? `If the number is ${formats.number(withZero, 15)}, write ${formats.number(withZero, 15)}. Otherwise write the number without a mark before it.`
        : `Write only the number, without text and unit. ${ifNotMeasured}`,
  }),
  'number-with-words': ({ number }, found) => ({
    what: `${stood(found)} is a number with text beside it.`,
    how:
      number === null
        ? 'Write only the number in the cell.'
        : `Write only the number, without text: ${formats.number(number, 9)}.`,
  }),
  'ambiguous-number': ({ asThousands, asDecimal, mayBePercent }, found) => {
    if (mayBePercent) return oneOrAll(found);
    if (asThousands !== null && asDecimal === null) {
      return {
        what: `${stood(found)} can be read in two ways, and a whole number belongs here.`,
        how: `If it is ${formats.number(asThousands)}, write it without a mark: ${asThousands}.`,
      };
    }
    return asThousands === null || asDecimal === null
      ? { what: `${stood(found)} can mean several numbers.`, how: 'Write the number without a mark for thousands.' }
      : {
          what: `${stood(found)} can mean ${formats.number(asThousands)} or ${formats.number(asDecimal, 9)}.`,
          how: `Write it like this: ${asThousands}, or like this: ${unambiguous(asDecimal, found)}.`,
        };
  },
  'mixed-decimal-marks': ({ mark }) => ({
    what: `The number has a ${marks[mark]} as its decimal mark, while most others have a ${otherMarks[mark]}.`,
    how: `See that the number is right, and write it with a ${otherMarks[mark]}.`,
  }),
  'not-a-whole-number': ({ column, mayBeShare }, found) => ({
    what: `${stood(found)} is not a whole number, but stands in ${quote(columns[column])}.`,
    how: mayBeShare
      ? 'It looks like a share. Write how many patients it was. gpf works out the share from numerator and denominator.'
      : 'Write a count without decimals.',
  }),
  'negative-count': ({ column }, found) => ({
    what: `${stood(found)} is less than 0, but stands in ${quote(columns[column])}.`,
    how: 'Write the count without a minus sign.',
  }),
  'percent-instead-of-count': ({ column }, found) => ({
    what: `${stood(found)} is a percentage, but ${quote(columns[column])} holds a count.`,
    how: 'Write the number of patients. gpf works out the percentage from numerator and denominator.',
  }),
  'fraction-became-date': ({ numerator, denominator }, found) => ({
    what:
      numerator === null || denominator === null
        ? `${stood(found)} is probably a fraction that Excel has turned into a date.`
        : `${stood(found)} is probably the fraction ${numerator}/${denominator}, which Excel has turned into a date.`,
    how: 'Write numerator and denominator in a column each.',
  }),
  'fraction-in-cell': ({ numerator, denominator }, found) => ({
    what: `${stood(found)} is a fraction in one cell.`,
    how:
      numerator === null || denominator === null
        ? 'Write numerator and denominator in a column each.'
        : `Write ${numerator} as the numerator and ${denominator} as the denominator, in a cell each.`,
  }),
  'excel-serial-date': ({ date, wanted }, found) => ({
    what:
      date === null
        ? `${stood(found)} is probably a date that Excel has turned into a number.`
        : `${stood(found)} is probably ${formats.date(date as CalendarDate)}, which Excel has turned into a number.`,
    how:
      wanted === 'day'
        ? 'Select the column, choose Home → Number Format → Short Date, and save again.'
        : 'Select the column, choose Format Cells → Custom, write mmm.yy (Norwegian: mmm.åå) and save again. Write weeks like this: uke 5 2022.',
  }),
  'excel-error': (_, found) => ({
    what: `${stood(found)} is an error message from a formula in Excel.`,
    how: 'Correct the formula, or write the number straight into the cell.',
  }),
  'scientific-notation': (_, found) => ({
    what: `${stood(found)} is a number that Excel has shortened, so digits may be lost.`,
    how: 'Choose Format Cells → Text for the cell, and write the number again.',
  }),
  'less-than-mark': ({ limit }, found) => ({
    what:
      limit === null
        ? `${stood(found)} only says that the count is small.`
        : `${stood(found)} only says that the count is below ${limit}.`,
    how: 'Write the right count. gpf itself hides small numbers in what is shown.',
  }),
  'not-measured-mark': (_, found) => ({
    what: `${stood(found)} was read as not measured, not as 0.`,
    how: 'If the answer was 0, write 0.',
  }),
  'zero-or-not-measured': (_, found) => ({
    what: `${stood(found)} can mean both 0 and not measured, and was read as not measured.`,
    how: `If the answer was 0, write 0. ${ifNotMeasured}`,
  }),
  'nothing-to-measure': () => ({
    what: '0 of 0: there was nothing to measure, and the line has a gap here.',
    how: null,
  }),
  'percent-without-counts': (_, found) => ({
    what: `The share${inBrackets(found)} has no numerator and denominator, and is not shown to others.`,
    how: 'Write the counts in numerator and denominator. gpf works out the percentage.',
  }),
  'unknown-patient-group': ({ suggestion }, found) => ({
    what: `${stood(found)} is not one of the four patient groups.`,
    how: didYouMean(
      groupName(suggestion),
      `Choose ${formats.list(Object.values(patientGroups))}, or leave the cell empty.`,
    ),
  }),
};
