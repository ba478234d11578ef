import type { MeasureFindings } from '../../../domain/finding-args/measures.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { possible, stood } from './words.ts';

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
  'value-out-of-range': ({ minimum, maximum }, found) => ({
    what: `${stood(found)} is outside what is possible: ${possible(minimum, maximum)}.`,
    how: 'Check the number, and that the unit is right.',
  }),
  'value-disagrees': () => ({ what: '', how: null }),
  'scale-change': () => ({ what: '', how: null }),
  'constant-denominator': () => ({ what: '', how: null }),
  ceiling: () => ({ what: '', how: null }),
  'same-value-repeated': () => ({ what: '', how: null }),
  'too-few-points': () => ({ what: '', how: null }),
  'follow-up-time-not-up': () => ({ what: '', how: null }),
};
