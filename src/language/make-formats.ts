import type { CalendarDate } from '../domain/calendar-date.ts';
import { dayPeriod, type Period } from '../domain/period.ts';
import type { FormatWords } from './format-words.ts';
import type { Formats } from './formats.ts';
import { writeNumber } from './write-number.ts';
import { writeRange, writeWithoutYear } from './write-periods.ts';

/**
 * The formats of a language from its words. Months and marks are tables of our own and not those of `Intl`, so that the
 * same input gives the same bytes with every version of Node's language data.
 */
export function makeFormats(words: FormatWords): Formats {
  const period = (one: Period) => writeRange(one, one, words.long, words);
  return {
    number: (value, decimals = 1) => writeNumber(value, decimals, words),
    count: (number, one, many) => `${writeNumber(number, 1, words)} ${number === 1 ? one : many}`,
    percent: (share, decimals = 0) => `${writeNumber(share * 100, decimals, words)}${words.percentSign}`,
    date: (date) => period(dayPeriod(date)),
    shortMonth: (date) => `${monthOf(date, words)} ${date.slice(2, 4)}`,
    period,
    shortPeriod: (one) => writeRange(one, one, words.short, words),
    axisPeriod: (one) => writeWithoutYear(one, words.short, words),
    periodRange: (from, to) => writeRange(from, to, words.long, words),
    step: (kind) => words.steps[kind],
    list: (items) => writeList(items, words.and),
    either: (items) => writeList(items, words.or),
  };
}

const monthOf = (date: CalendarDate, words: FormatWords): string =>
  words.short.months[Number(date.slice(5, 7)) - 1] ?? '';

function writeList(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
