import type { PeriodFindings } from '../../../domain/finding-args/periods.ts';
import type { Period } from '../../../domain/period.ts';
import { capitalize } from '../../capitalize.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { didYouMean, stood } from './words.ts';

export const periods: TextsOf<PeriodFindings> = {
  'period-not-understood': (args, found) => {
    const asPeriod = 'Write for example 2022-03, mars 2022 or uke 5 2022.';
    switch (args.reason) {
      case 'month':
        return { what: `There is no month ${args.month}.`, how: 'Write the month from 1 to 12, such as 2022-03.' };
      case 'no-year':
        return { what: `${stood(found)} has no year.`, how: 'Write the year too, such as mars 2022 or uke 5 2022.' };
      case 'year':
        return { what: `${stood(found)} is not a year.`, how: 'Write the year with four digits, such as 2022.' };
      case 'name':
        return { what: `${stood(found)} is not a period that gpf knows.`, how: didYouMean(args.suggestion, asPeriod) };
      default:
        return { what: `${stood(found)} is not a period that gpf knows.`, how: asPeriod };
    }
  },
  'year-disagrees': ({ year, period }) => ({
    what: `The year column says ${year}, but the period beside it is ${formats.period(period)}.`,
    how: 'See which year the measurement is from, and correct the cell that is wrong.',
  }),
  'date-not-understood': (_, found) => ({
    what: `${stood(found)} is not a date.`,
    how: 'Write the day, such as 2022-03-14 or 14.03.2022.',
  }),
  'ambiguous-date': ({ wanted }, found) => ({
    what: `${stood(found)} can be two dates: day and month may have changed places.`,
    how:
      wanted === 'day'
        ? 'Write the day first, like this: 14.03.2022, or like this: 2022-03-14.'
        : 'Write the month or the week, like this: mars 2022 or uke 5 2022.',
  }),
  'week-does-not-exist': ({ week, year }) => ({
    what: `Week ${week} does not exist in ${year}.`,
    how: 'Check the week number. Around New Year the week may belong to the year before or after.',
  }),
  'mixed-granularity': ({ kinds, offer }) =>
    kinds.every((kind) => kind === 'day')
      ? { what: 'These are dates (day by day). gpf needs a month or a week.', how: insteadOfDays(offer) }
      : {
          what: `Periods of different length are mixed: ${formats.list(kinds.map(formats.step))}.`,
          how: 'Write all periods in the same way, or set “step” for the series in gpf.yaml.',
        },
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
  'period-incomplete': ({ period }) => ({
    what: `${capitalize(formats.period(period))} is not over yet.`,
    how: 'Look at the numbers again when the period is over. There may be more by then.',
  }),
  'period-out-of-order': ({ period }) => ({
    what: `${capitalize(formats.period(period))} stands below a later period. gpf puts them in order.`,
    how: null,
  }),
  'period-far-from-others': ({ period }) => ({
    what: `${capitalize(formats.period(period))} is two years or more from the other measurements.`,
    how: 'Check the year. If it is right, leave it so.',
  }),
};

/** Days are never taken for months or weeks by themselves: the team writes them so, or gpf.yaml says it. */
function insteadOfDays(offer: Period | null): string {
  switch (offer?.kind) {
    case 'month':
      return `Write “${formats.period(offer)}”. In Excel: select the column, choose Format Cells → Custom, write mmm.yy (Norwegian: mmm.åå), save. Or set “step: month” in gpf.yaml.`;
    case 'week':
      return `Write the week: “${formats.period(offer)}”, or set “step: week” in gpf.yaml.`;
    default:
      return 'Add up the numbers of each month or week, or set “step: month” or “step: week” for the series in gpf.yaml, and gpf does so.';
  }
}
