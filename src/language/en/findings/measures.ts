import type { MeasureFindings } from '../../../domain/finding-args/measures.ts';
import { capitalize } from '../../capitalize.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { count, inBrackets, possible, stood } from './words.ts';

/** Where all points lie. */
const ends = { full: '100%', zero: '0' } as const;

/** `60 times`, or `1/60 of`. */
const times = (factor: number): string =>
  factor < 1 ? `1/${formats.number(1 / factor)} of` : `${formats.number(factor)} times`;

export const measures: TextsOf<MeasureFindings> = {
  'numerator-exceeds-denominator': ({ numerator, denominator }) => ({
    what:
      numerator === null || denominator === null
        ? 'The numerator is larger than the denominator.'
        : `The numerator (${formats.number(numerator)}) is larger than the denominator (${formats.number(denominator)}).`,
    how: 'Have the numbers changed places? Correct them in the spreadsheet and save again.',
  }),
  'zero-denominator': ({ numerator }) => ({
    what: `The denominator is 0, but the numerator is ${numerator === null ? 'larger' : formats.number(numerator)}.`,
    how: 'Correct the denominator. If there was nobody to measure, the numerator is 0 too.',
  }),
  'value-out-of-range': ({ minimum, maximum, percent }, found) => ({
    what: `${stood(found)} is outside what is possible: ${possible(minimum, maximum)}.`,
    how:
      percent === null
        ? 'Check the number, and that the unit is right.'
        : `If it is a percentage, write it like this: ${formats.number(percent, 9)}%. Best of all are numerator and denominator.`,
  }),
  'value-disagrees': ({ told, counted }) => ({
    what:
      told === null || counted === null
        ? 'The value does not agree with numerator and denominator.'
        : `The value is ${formats.percent(told, 1)}, but numerator and denominator give ${formats.percent(counted, 1)}.`,
    how: 'Numerator and denominator count. Correct what is wrong, or empty the cell of the value.',
  }),
  'scale-change': ({ factor, period }, found) => ({
    what: `From ${formats.period(period)} on, the numbers are about ${times(factor)} what they were before${inBrackets(found)}.`,
    how: 'Has the unit changed, such as from hours to minutes? Write all numbers in the same unit.',
  }),
  'constant-denominator': ({ denominator, points }, found) => ({
    what: `The denominator is ${denominator === null ? 'the same' : formats.number(denominator)} in all ${points} measurements${inBrackets(found)}.`,
    how: 'If the number was copied down the sheet, write the right one for each period. If you measure a fixed number, it can stay.',
  }),
  ceiling: ({ at, points }, found) => ({
    what: `All ${points} measurements are ${ends[at]}, from the very first${inBrackets(found)}.`,
    how: {
      full: 'Check that the denominator includes those for whom it was not done. If the numbers are right, they can stay.',
      zero: 'Check that 0 does not stand where nothing was measured: write “not measured” there. If the numbers are right, they can stay.',
    }[at],
  }),
  'same-value-repeated': ({ points }, found) => ({
    what: `The same numbers stand in ${points} measurements in a row${inBrackets(found)}.`,
    how: 'If the rows were copied, write the right numbers for each period. If they are right, they can stay.',
  }),
  'too-few-points': ({ measured, least }, found) => ({
    what: `The series has ${count(measured, 'measurement', 'measurements')}${inBrackets(found)}. From ${least} on, we can begin to read how it develops.`,
    how: 'Keep measuring. The chart is drawn with the measurements there are.',
  }),
  'too-few-teams': ({ teams, least }, found) => ({
    what: `The indicator has ${teams === 0 ? 'no teams' : count(teams, 'team', 'teams')} with numbers that can be added up for the same period${inBrackets(found)}. The chart of the network needs at least ${least}.`,
    how: 'Nothing has to be put right. For a chart of the whole network, more teams must measure the same in the same periods.',
  }),
  'follow-up-time-not-up': ({ period, days }) => ({
    what: `${capitalize(formats.period(period))} cannot be fully counted yet: it ended less than ${count(days, 'day', 'days')} ago.`,
    how: `Wait until ${count(days, 'day has', 'days have')} passed, and write the numbers again.`,
  }),
};
