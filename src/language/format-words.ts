import type { PeriodKind } from '../domain/period.ts';

/** Twelve names, January first. */
export type MonthNames = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** What stands around the number of a week, quarter, tertial or measurement: `uke 5`, `1. kvartal`. */
export interface NumberedName {
  /** Before one number, and before a range of them. */
  readonly before: string;
  readonly beforeRange: string;
  /** At the number itself, in a range at both ends: the full stop of `1.–3. kvartal`. */
  readonly mark: string;
  readonly after: string;
}

/** The names of periods in one length. */
export interface PeriodNames {
  readonly months: MonthNames;
  readonly week: NumberedName;
  readonly quarter: NumberedName;
  readonly tertial: NumberedName;
  readonly number: NumberedName;
}

/** The words and marks that a language writes numbers, dates and periods with. */
export interface FormatWords {
  readonly decimalMark: ',' | '.';
  readonly thousandsMark: string;
  /** With the space before it, where the language has one. */
  readonly percentSign: string;
  /** After the day of the month: `1. mars`. */
  readonly dayMark: string;
  readonly long: PeriodNames;
  /** For axes and other narrow places. */
  readonly short: PeriodNames;
  readonly steps: Readonly<Record<PeriodKind, string>>;
  readonly and: string;
  readonly or: string;
}
