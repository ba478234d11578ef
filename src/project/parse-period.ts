import { calendarDate } from '../domain/calendar-date.ts';
import {
  dayPeriod,
  fortnightPeriod,
  monthPeriod,
  numberPeriod,
  type Period,
  quarterPeriod,
  tertialPeriod,
  weekPeriod,
} from '../domain/period.ts';

type Groups = Readonly<Record<string, string>>;

const monthNames = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['mars', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september', 'sept'],
  ['oktober', 'october'],
  ['november'],
  ['desember', 'december'],
];

const day = (year: number, month: number, ofMonth: number): Period | null => {
  const date = calendarDate(year, month, ofMonth);
  return date && dayPeriod(date);
};

/** Years of two digits lie in this century. */
const fullYear = (written: string | undefined): number => Number(written) + (written?.length === 2 ? 2000 : 0);

/** The ways to write a period that are understood, with what they stand for. */
const forms: readonly (readonly [RegExp, (part: Groups) => Period | null])[] = [
  [/^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/, ({ y, m, d }) => day(fullYear(y), Number(m), Number(d))],
  [/^(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4}|\d{2})$/, ({ y, m, d }) => day(fullYear(y), Number(m), Number(d))],
  [
    /^(?<d>\d{1,2})\.? (?<m>\p{L}{3,})\.? (?<y>\d{4}|\d{2})$/u,
    ({ y, m, d }) => day(fullYear(y), monthOf(m), Number(d)),
  ],
  [/^(?<y>\d{4})-(?<m>\d{1,2})$/, ({ y, m }) => monthPeriod(Number(y), Number(m))],
  [/^(?<m>\d{1,2})\.(?<y>\d{4})$/, ({ y, m }) => monthPeriod(Number(y), Number(m))],
  [/^(?<m>\p{L}{3,})[.-]? ?(?<y>\d{4}|\d{2})$/u, ({ y, m }) => monthPeriod(fullYear(y), monthOf(m))],
  [/^(?<y>\d{4})[- ]?[wuv](?<w>\d{1,2})$/i, ({ y, w }) => weekPeriod(Number(y), Number(w))],
  [/^(?:uke|veke|week) (?<w>\d{1,2}),? (?<y>\d{4})$/i, ({ y, w }) => weekPeriod(Number(y), Number(w))],
  [/^(?<y>\d{4})-?w(?<w>\d{1,2})\/w?(?<s>\d{1,2})$/i, ({ y, w, s }) => fortnight(Number(y), Number(w), Number(s))],
  [/^(?<y>\d{4})[- ]?[kq](?<q>\d)$/i, ({ y, q }) => quarterPeriod(Number(y), Number(q))],
  [/^(?<y>\d{4})[- ]?t(?<t>\d)$/i, ({ y, t }) => tertialPeriod(Number(y), Number(t))],
  [/^(?<n>\d{1,9})$/, ({ n }) => numberPeriod(Number(n))],
];

/**
 * A period as it may be written in gpf.yaml and in a poster text: a day, week, fortnight, month, quarter or tertial, or a
 * running number. Null where it is none of them, or does not exist.
 *
 * @example parsePeriod('2022-03') // => { kind: 'month', key: '2022-03' }
 * @example parsePeriod('1. mars 2023') // => { kind: 'day', key: '2023-03-01' }
 * @example parsePeriod('mar. 22') // => { kind: 'month', key: '2022-03' }
 * @example parsePeriod('2022 K1') // => { kind: 'quarter', key: '2022-Q1' }
 * @example parsePeriod('2022-13') // => null
 */
export function parsePeriod(text: string): Period | null {
  const tidy = text.trim().replace(/\s+/g, ' ');
  for (const [form, read] of forms) {
    const groups = form.exec(tidy)?.groups;
    if (groups) return read(groups);
  }
  return null;
}

/** 1 to 12, by any beginning of three letters or more; 0, which is no month, for another word. */
function monthOf(word: string | undefined): number {
  const wanted = (word ?? '').toLowerCase();
  return monthNames.findIndex((names) => names.some((name) => name.startsWith(wanted))) + 1;
}

function fortnight(year: number, first: number, second: number): Period | null {
  const period = fortnightPeriod(year, first);
  return period && Number(period.key.slice(-2)) === second ? period : null;
}
