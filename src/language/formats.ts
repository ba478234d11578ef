import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Period, PeriodKind } from '../domain/period.ts';

/** Numbers, dates and periods as the language writes them. */
export interface Formats {
  /** `1 234,5`; at most `decimals` decimals (default 1), no trailing zeros. */
  readonly number: (value: number, decimals?: number) => string;
  /** A number of things: `1 måling`, `12 målinger`. */
  readonly count: (number: number, one: string, many: string) => string;
  /** A share 0 to 1 as percent, whole unless `decimals` are asked for: `69 %` with a no-break space. */
  readonly percent: (share: number, decimals?: number) => string;
  /** `1. mars 2023`. */
  readonly date: (date: CalendarDate) => string;
  /** `jan. 22`, beside a change in a list. */
  readonly shortMonth: (date: CalendarDate) => string;
  /** `mars 2022`, `uke 5 2022`, `1. kvartal 2022`, `2022`, `14. mars 2022`, `måling 7`. */
  readonly period: (period: Period) => string;
  /** Short form under an axis: `jan. 2022`, `uke 5 2022`, `1. kv. 2022`. */
  readonly shortPeriod: (period: Period) => string;
  /** Under an axis, where the year is already known: `juli`, `uke 30`, `3. kv.`. */
  readonly axisPeriod: (period: Period) => string;
  /** `januar–september 2022`, `mai 2022–januar 2023`, and one period alone where both are the same. */
  readonly periodRange: (from: Period, to: Period) => string;
  /** `måned`, `uke`: in "per måned". */
  readonly step: (kind: PeriodKind) => string;
  /** `a, b og c`. */
  readonly list: (items: readonly string[]) => string;
  /** `a, b eller c`. */
  readonly either: (items: readonly string[]) => string;
}
