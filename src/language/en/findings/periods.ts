import type { PeriodFindings } from '../../../domain/finding-args/periods.ts';
import { capitalize } from '../../capitalize.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { stood } from './words.ts';

export const periods: TextsOf<PeriodFindings> = {
  'period-not-understood': (_, found) => ({
    what: `${stood(found)} is not a period that gpf knows.`,
    how: 'Write for example 2022-03, mars 2022, uke 5 2022 or 14.03.2022.',
  }),
  'date-not-understood': (_, found) => ({
    what: `${stood(found)} is not a date.`,
    how: 'Write the day, such as 2022-03-14 or 14.03.2022.',
  }),
  'ambiguous-date': (_, found) => ({
    what: `${stood(found)} can be two dates: day and month may have changed places.`,
    how: 'Write the day first, like this: 14.03.2022, or like this: 2022-03-14.',
  }),
  'week-does-not-exist': ({ week, year }) => ({
    what: `Week ${week} does not exist in ${year}.`,
    how: 'Check the week number. Around New Year the week may belong to the year before or after.',
  }),
  'mixed-granularity': ({ kinds }) => ({
    what: `Periods of different length are mixed: ${formats.list(kinds.map(formats.step))}.`,
    how: 'Write all periods in the same way, or set “step” for the series in gpf.yaml.',
  }),
  'duplicate-period': ({ period }) => ({
    what: `${capitalize(formats.period(period))} stands more than once for the same team and indicator.`,
    how: 'Delete one of the rows, or correct the period.',
  }),
  'period-gap': ({ from, to }) => ({
    what: `${capitalize(formats.periodRange(from, to))} ${from.key === to.key ? 'is' : 'are'} missing.`,
    how: 'Add the measurement if there is one. If it was not measured, leave it so.',
  }),
  'period-in-future': ({ period }) => ({
    what: `${capitalize(formats.period(period))} lies in the future.`,
    how: 'Check the year.',
  }),
  'period-incomplete': () => ({ what: '', how: null }),
  'period-out-of-order': () => ({ what: '', how: null }),
  'period-far-from-others': () => ({ what: '', how: null }),
};
