import type { Period } from '../domain/period.ts';
import type { FormatWords, NumberedName, PeriodNames } from './format-words.ts';

/**
 * A period taken apart, so that a range can leave out what both ends share: `uke 5–12 2022`, `1.–3. kvartal 2022`.
 * `first` and `last` differ for a fortnight alone. A running number has no year (empty), nor has a year
 * beside itself.
 */
interface PeriodParts {
  readonly name: NumberedName;
  readonly first: string;
  readonly last: string;
  readonly firstYear: string;
  readonly lastYear: string;
}

const bare: NumberedName = { before: '', beforeRange: '', mark: '', after: '' };

function partsOf(period: Period, names: PeriodNames, words: FormatWords): PeriodParts {
  const year = period.key.slice(0, 4);
  const once = (name: NumberedName, text: string): PeriodParts => {
    const marked = `${text}${name.mark}`;
    return { name, first: marked, last: marked, firstYear: year, lastYear: year };
  };
  switch (period.kind) {
    case 'day': {
      const name = { ...bare, mark: words.dayMark, after: ` ${monthIn(period.key, names)}` };
      return once(name, withoutZeros(period.key.slice(8)));
    }
    case 'week':
      return once(names.week, withoutZeros(period.key.slice(6)));
    case 'fortnight':
      return fortnightParts(period, names.week);
    case 'month':
      return once(bare, monthIn(period.key, names));
    case 'quarter':
      return once(names.quarter, period.key.slice(6));
    case 'tertial':
      return once(names.tertial, period.key.slice(6));
    case 'year':
      return { ...once(bare, period.key), firstYear: '', lastYear: '' };
    case 'number':
      return { ...once(names.number, period.key), firstYear: '', lastYear: '' };
  }
}

/** `2022-W05/W06`; the second week is week 1 where the year turns between them. */
function fortnightParts(period: Period, name: NumberedName): PeriodParts {
  const [firstYear, first, last] = [period.key.slice(0, 4), period.key.slice(6, 8), period.key.slice(10)];
  const lastYear = last < first ? String(Number(firstYear) + 1) : firstYear;
  return { name, first: withoutZeros(first), last: withoutZeros(last), firstYear, lastYear };
}

const withoutZeros = (digits: string): string => String(Number(digits));

const monthIn = (key: string, names: PeriodNames): string => names.months[Number(key.slice(5, 7)) - 1] ?? '';

const alone = (name: NumberedName, text: string): string => `${name.before}${text}${name.after}`;

const withYear = (text: string, year: string): string => (year === '' ? text : `${text} ${year}`);

/** From the beginning of one period to the end of another; one period alone where they are the same. */
export function writeRange(from: Period, to: Period, names: PeriodNames, words: FormatWords): string {
  const [a, b] = [partsOf(from, names, words), partsOf(to, names, words)];
  if (a.firstYear !== b.lastYear) {
    const start = withYear(alone(a.name, a.first), a.firstYear);
    return `${start}–${withYear(alone(b.name, b.last), b.lastYear)}`;
  }
  return withYear(withinYear(a, b), a.firstYear);
}

function withinYear(a: PeriodParts, b: PeriodParts): string {
  const sameName = a.name.before === b.name.before && a.name.after === b.name.after;
  if (!sameName) return `${alone(a.name, a.first)}–${alone(b.name, b.last)}`;
  if (a.first === b.last) return alone(a.name, a.first);
  return `${a.name.beforeRange}${a.first}–${b.last}${a.name.after}`;
}

/** A period without its year, for places where the year is known. */
export function writeWithoutYear(period: Period, names: PeriodNames, words: FormatWords): string {
  const parts = partsOf(period, names, words);
  return withinYear(parts, parts);
}
