import type { Formats } from '../formats.ts';
import { makeFormats } from '../make-formats.ts';

export const formats: Formats = makeFormats({
  decimalMark: '.',
  thousandsMark: ',',
  percentSign: '%',
  dayMark: '',
  long: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    week: { before: 'week ', beforeRange: 'weeks ', mark: '', after: '' },
    quarter: { before: 'Q', beforeRange: 'Q', mark: '', after: '' },
    tertial: { before: 'tertial ', beforeRange: 'tertials ', mark: '', after: '' },
    number: { before: 'measurement ', beforeRange: 'measurements ', mark: '', after: '' },
  },
  short: {
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    week: { before: 'week ', beforeRange: 'weeks ', mark: '', after: '' },
    quarter: { before: 'Q', beforeRange: 'Q', mark: '', after: '' },
    tertial: { before: 'T', beforeRange: 'T', mark: '', after: '' },
    number: { before: '', beforeRange: '', mark: '', after: '' },
  },
  steps: {
    day: 'day',
    week: 'week',
    fortnight: 'two weeks',
    month: 'month',
    quarter: 'quarter',
    tertial: 'tertial',
    year: 'year',
    number: 'measurement',
  },
  and: 'and',
  or: 'or',
});
