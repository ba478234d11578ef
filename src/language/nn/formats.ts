import type { Formats } from '../formats.ts';
import { makeFormats } from '../make-formats.ts';

export const formats: Formats = makeFormats({
  decimalMark: ',',
  thousandsMark: '\u00a0',
  percentSign: '\u00a0%',
  dayMark: '.',
  long: {
    months: [
      'januar',
      'februar',
      'mars',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'desember',
    ],
    week: { before: 'veke ', beforeRange: 'veke ', mark: '', after: '' },
    quarter: { before: '', beforeRange: '', mark: '.', after: ' kvartal' },
    tertial: { before: '', beforeRange: '', mark: '.', after: ' tertial' },
    number: { before: 'måling ', beforeRange: 'måling ', mark: '', after: '' },
  },
  short: {
    months: ['jan.', 'feb.', 'mars', 'apr.', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'],
    week: { before: 'veke ', beforeRange: 'veke ', mark: '', after: '' },
    quarter: { before: '', beforeRange: '', mark: '.', after: ' kv.' },
    tertial: { before: '', beforeRange: '', mark: '.', after: ' tert.' },
    number: { before: '', beforeRange: '', mark: '', after: '' },
  },
  steps: {
    day: 'dag',
    week: 'veke',
    fortnight: 'to veker',
    month: 'månad',
    quarter: 'kvartal',
    tertial: 'tertial',
    year: 'år',
    number: 'måling',
  },
  and: 'og',
  or: 'eller',
});
