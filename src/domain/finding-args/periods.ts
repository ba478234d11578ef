import type { Period, PeriodKind } from '../period.ts';
import type { None } from './none.ts';

/** About the time that a row stands for. */
export interface PeriodFindings {
  /** The reason where it can be told: a month above 12, no year, a name that is spelled wrong, or a slip in the year's cell. */
  readonly 'period-not-understood':
    | { readonly reason: 'no-year' | 'year' | null }
    | { readonly reason: 'month'; readonly month: number }
    | { readonly reason: 'name'; readonly suggestion: string };
  /** The period says one year, and the year's column beside it another. */
  readonly 'year-disagrees': { readonly year: number; readonly period: Period };
  readonly 'date-not-understood': None;
  /** A date stands where a day is wanted, or where a period is. */
  readonly 'ambiguous-date': { readonly wanted: 'day' | 'period' };
  readonly 'week-does-not-exist': { readonly week: number; readonly year: number };
  /** `offer`: where all are days, and each lies in a month (else a week) of its own, that of the first; it is not applied. */
  readonly 'mixed-granularity': { readonly kinds: readonly PeriodKind[]; readonly offer: Period | null };
  readonly 'duplicate-period': { readonly period: Period };
  readonly 'period-gap': { readonly from: Period; readonly to: Period };
  readonly 'period-in-future': { readonly period: Period };
  /** The period is not over yet. */
  readonly 'period-incomplete': { readonly period: Period };
  readonly 'period-out-of-order': { readonly period: Period };
  /** Two years or more lie between this period and the others of its series: a slip in the year? */
  readonly 'period-far-from-others': { readonly period: Period };
}
