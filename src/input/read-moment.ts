import { fail, type Outcome, succeed } from '../domain/outcome.ts';
import type { Moment } from '../domain/pathway.ts';
import { type DateProblem, readDate } from './read-date.ts';

/** The time behind a day: `13:45`, `13.45`, `T13:45:00`, `kl. 13:45`. A zone is none of it: clocks are those of the place. */
const timeBehindDay = /^(.{6,30}?)(?:T|\s{1,5}(?:kl\.?\s{0,5})?)(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?$/i;

/**
 * Reads a day with or without the time: `14.03.2022 13:45`, `2022-03-14T13:45`, `14.3.22`, as `readDate` reads the day.
 * Midnight to the second (`2022-03-14 00:00:00`) is what programs write for a day alone, and is read as that.
 *
 * @example readMoment('14.03.2022 13:45') // => { ok: true, value: { date: '2022-03-14', minute: 825 } }
 * @example readMoment('2022-03-14') // => { ok: true, value: { date: '2022-03-14', minute: null } }
 */
export function readMoment(text: string): Outcome<Moment, DateProblem> {
  const trimmed = text.trim();
  const day = readDate(trimmed);
  if (day.ok) return succeed({ date: day.value, minute: null });
  const [, before = '', hours = '', minutes = '', seconds] = timeBehindDay.exec(trimmed) ?? [];
  if (before === '') return day;
  const date = readDate(before);
  if (!date.ok) return date;
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hour > 23 || minute > 59 || Number(seconds ?? 0) > 59) return notUnderstood;
  const isDayAlone = seconds !== undefined && hour + minute + Number(seconds) === 0;
  return succeed({ date: date.value, minute: isDayAlone ? null : hour * 60 + minute });
}

const notUnderstood: Outcome<Moment, DateProblem> = fail({ code: 'period-not-understood', args: { reason: null } });
