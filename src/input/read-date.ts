import { type CalendarDate, calendarDate } from '../domain/calendar-date.ts';
import type { FindingArgs } from '../domain/finding.ts';
import { fail, type Outcome, succeed } from '../domain/outcome.ts';
import { fullYear } from './full-year.ts';
import { isPlausibleYear } from './is-plausible-year.ts';
import { monthOfName } from './month-of-name.ts';
import { serialDate } from './serial-date.ts';

export type DateProblem =
  | { readonly code: 'period-not-understood'; readonly args: FindingArgs['period-not-understood'] }
  | { readonly code: 'ambiguous-date'; readonly args: Record<never, never> }
  | { readonly code: 'excel-serial-date'; readonly args: { readonly date: CalendarDate } };

const notUnderstood: Outcome<CalendarDate, DateProblem> = fail({
  code: 'period-not-understood',
  args: { reason: null },
});

/**
 * Reads a day: `2022-03-14`, `14.03.2022`, `14.3.22`, `14. mars 2022`. With slashes it is read only where the order of
 * day and month can be told; `03/04/2022` is ambiguous. The number that Excel keeps for a day (`44634`) is a problem too,
 * which names the day.
 *
 * @example readDate('14.3.22') // => { ok: true, value: '2022-03-14' }
 */
export function readDate(text: string): Outcome<CalendarDate, DateProblem> {
  const trimmed = text.trim();
  const serial = serialDate(trimmed);
  if (serial !== null) return fail({ code: 'excel-serial-date', args: { date: serial } });
  const date = readIso(trimmed) ?? readDotted(trimmed) ?? readNamed(trimmed);
  const outcome = date === null ? readSlashed(trimmed) : succeed(date);
  return outcome.ok && !isPlausibleYear(outcome.value) ? notUnderstood : outcome;
}

function readIso(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function readDotted(text: string): CalendarDate | null {
  const match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text);
  return match ? calendarDate(fullYear(match[3] ?? ''), Number(match[2]), Number(match[1])) : null;
}

function readNamed(text: string): CalendarDate | null {
  const match = /^(\d{1,2})(?:\.\s?|\s|-)(\p{L}{3,9})(?:\.\s?|\s|-)(\d{4}|\d{2})$/u.exec(text);
  const month = match ? monthOfName(match[2] ?? '') : null;
  return match && month !== null ? calendarDate(fullYear(match[3] ?? ''), month, Number(match[1])) : null;
}

function readSlashed(text: string): Outcome<CalendarDate, DateProblem> {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text);
  if (!match) return notUnderstood;
  const [first, second, year] = [Number(match[1]), Number(match[2]), fullYear(match[3] ?? '')];
  const dayFirst = calendarDate(year, second, first);
  const monthFirst = calendarDate(year, first, second);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return fail({ code: 'ambiguous-date', args: {} });
  const date = dayFirst ?? monthFirst;
  return date ? succeed(date) : notUnderstood;
}
