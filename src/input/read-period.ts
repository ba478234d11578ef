import type { FindingArgs } from '../domain/finding.ts';
import { fail, type Outcome, succeed } from '../domain/outcome.ts';
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
import { fullYear } from './full-year.ts';
import { isExcelError } from './is-excel-error.ts';
import { isPlausibleYear } from './is-plausible-year.ts';
import { monthOfName } from './month-of-name.ts';
import { periodSlip } from './period-slip.ts';
import { type DateProblem, readDate } from './read-date.ts';

export type PeriodProblem =
  | DateProblem
  | { readonly code: 'week-does-not-exist'; readonly args: FindingArgs['week-does-not-exist'] }
  | { readonly code: 'excel-error'; readonly args: Record<never, never> };

type PeriodOutcome = Outcome<Period, PeriodProblem>;

const notUnderstood: PeriodOutcome = fail({ code: 'period-not-understood', args: { reason: null } });

/** One way of writing a period; null is "not written this way". */
type Notation = (text: string) => PeriodOutcome | null;

const notations: readonly Notation[] = [readMonth, readNamedMonth, readFortnight, readWeek, readPartOfYear];

/**
 * Reads a period as teams write it: months (`2022-03`, `03.2022`, `3/2022`, `202203`, `mars 2022`, `mar. 22`), days, ISO weeks (`2022-W05`,
 * `uke 5 2022`, `veke 5 2022`), fortnights (`2022-W05/W06`), quarters (`2022 K1`) and tertials (`2022 T2`). Running
 * numbers are periods only where the project says `periods: numbered`. No date passes through a time zone.
 *
 * Errors: a problem for what cannot be read, with the reason where that can be told, for a week that the year does not have, and for a date with slashes of
 * which day and month cannot be told apart.
 *
 * @example readPeriod('mar. 22') // => { ok: true, value: { kind: 'month', key: '2022-03' } }
 * @example readPeriod('uke 53 2022') // => { ok: false, problem: { code: 'week-does-not-exist', args: { week: 53, year: 2022 } } }
 */
export function readPeriod(text: string, periods: 'calendar' | 'numbered' = 'calendar'): PeriodOutcome {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (periods === 'numbered' && /^\d{1,6}$/.test(trimmed)) return succeed(numberPeriod(Number(trimmed)));
  if (isExcelError(trimmed)) return fail({ code: 'excel-error', args: {} });
  const outcome = readCalendar(trimmed);
  if (outcome.ok) return isPlausibleYear(outcome.value.key) ? outcome : notUnderstood;
  if (outcome.problem.code !== 'period-not-understood') return outcome;
  return fail({ code: 'period-not-understood', args: periodSlip(trimmed, (text) => readCalendar(text).ok) });
}

function readCalendar(text: string): PeriodOutcome {
  for (const read of notations) {
    const outcome = read(text);
    if (outcome !== null) return outcome;
  }
  const date = readDate(text);
  return date.ok ? succeed(dayPeriod(date.value)) : date;
}

const orNotUnderstood = (period: Period | null): PeriodOutcome => (period === null ? notUnderstood : succeed(period));

/**
 * `2022-03`, `2022/3`, `2022.03`, `2022 03`, `202203`; `03.2022`, `3/2022`, `3-2022`. The year has all its digits, and
 * after it a month behind a full stop has two: `2022.1` may be what Excel has left of `2022.10`.
 */
function readMonth(text: string): PeriodOutcome | null {
  const yearFirst = /^(\d{4})(?:[-/](?=\d)|[. ]?(?=\d\d$))(\d{1,2})$/.exec(text);
  if (yearFirst) return orNotUnderstood(monthPeriod(Number(yearFirst[1]), Number(yearFirst[2])));
  const monthFirst = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  return monthFirst ? orNotUnderstood(monthPeriod(Number(monthFirst[2]), Number(monthFirst[1]))) : null;
}

/** `mars 2022`, `mar. 22`, `mar.22` (as Excel shows a month), `mars-22`, `2022 mars`. */
function readNamedMonth(text: string): PeriodOutcome | null {
  const monthFirst = /^(\p{L}{3,9})(?:\. ?|,? |-|\/)['\u2019]?(\d{4}|\d{2})$/u.exec(text);
  const [name, year] = monthFirst?.slice(1) ?? /^(\d{4})[ -](\p{L}{3,9}\.?)$/u.exec(text)?.slice(1).reverse() ?? [];
  const month = name === undefined ? null : monthOfName(name);
  return month === null ? null : orNotUnderstood(monthPeriod(fullYear(year ?? ''), month));
}

/** A pattern with a year of four digits before or behind it. */
interface BesideYear {
  readonly yearFirst: RegExp;
  readonly yearLast: RegExp;
}

const besideYear = (pattern: string): BesideYear => ({
  yearFirst: new RegExp(`^(\\d{4})[ -]?${pattern}$`, 'iu'),
  yearLast: new RegExp(`^${pattern}(?:, ?| |-|/)(\\d{4})$`, 'iu'),
});

const weekWord = '(?:uke|veke|week|u|w)';
const weekPattern = besideYear(`${weekWord}\\.? ?(\\d{1,2})`);
const fortnightPattern = besideYear(`${weekWord}\\.? ?(\\d{1,2}) ?(?:[-\\u2013/]|og) ?${weekWord}?\\.? ?(\\d{1,2})`);
const quarterPatterns = ['(?:[kq]|kvartal |quarter )(\\d)', '(\\d)\\. ?kvartal'].map(besideYear);
const tertialPatterns = ['(?:t|tertial )(\\d)', '(\\d)\\. ?tertial'].map(besideYear);

/** `2022-W05/W06`, `uke 5-6 2022`, `2022 uke 5/6`: two weeks, the second right after the first. */
function readFortnight(text: string): PeriodOutcome | null {
  const found = readYearAnd(text, [fortnightPattern]);
  if (!found) return null;
  const { year, parts } = found;
  const [first, second] = [parts[0] ?? 0, parts[1] ?? 0];
  const fortnight = fortnightPeriod(year, first);
  if (fortnight?.key.endsWith(`/W${String(second).padStart(2, '0')}`)) return succeed(fortnight);
  const missing = [first, second].find((week) => weekPeriod(year, week) === null);
  return missing === undefined ? notUnderstood : noSuchWeek(year, missing);
}

function readWeek(text: string): PeriodOutcome | null {
  const found = readYearAnd(text, [weekPattern]);
  if (!found) return null;
  const [week = 0] = found.parts;
  const period = weekPeriod(found.year, week);
  return period ? succeed(period) : noSuchWeek(found.year, week);
}

function noSuchWeek(year: number, week: number): PeriodOutcome {
  return isPlausibleYear(String(year)) ? fail({ code: 'week-does-not-exist', args: { week, year } }) : notUnderstood;
}

/** `2022 K1`, `K1 2022`, `2022-Q1`, `1. kvartal 2022`; `2022 T2`, `2. tertial 2022`. */
function readPartOfYear(text: string): PeriodOutcome | null {
  const quarter = readYearAnd(text, quarterPatterns);
  if (quarter) return orNotUnderstood(quarterPeriod(quarter.year, quarter.parts[0] ?? 0));
  const tertial = readYearAnd(text, tertialPatterns);
  return tertial ? orNotUnderstood(tertialPeriod(tertial.year, tertial.parts[0] ?? 0)) : null;
}

/** The year and the other numbers of the first pattern that a text follows. */
function readYearAnd(text: string, patterns: readonly BesideYear[]): { year: number; parts: readonly number[] } | null {
  for (const { yearFirst, yearLast } of patterns) {
    const first = yearFirst.exec(text);
    if (first) return { year: Number(first[1]), parts: first.slice(2).map(Number) };
    const last = yearLast.exec(text);
    if (last) return { year: Number(last.at(-1)), parts: last.slice(1, -1).map(Number) };
  }
  return null;
}
