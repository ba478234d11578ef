import type { Period, PeriodKind } from '../period.ts';
import type { None } from './none.ts';

/** About the time that a row stands for. */
export interface PeriodFindings {
  readonly 'period-not-understood': None;
  readonly 'date-not-understood': None;
  readonly 'ambiguous-date': None;
  readonly 'week-does-not-exist': { readonly week: number; readonly year: number };
  readonly 'mixed-granularity': { readonly kinds: readonly PeriodKind[] };
  readonly 'duplicate-period': { readonly period: Period };
  readonly 'period-gap': { readonly from: Period; readonly to: Period };
  readonly 'period-in-future': { readonly period: Period };
  /** The period is not over yet. */
  readonly 'period-incomplete': { readonly period: Period };
  readonly 'period-out-of-order': { readonly period: Period };
  /** Two years or more lie between this period and the others of its series: a slip in the year? */
  readonly 'period-far-from-others': { readonly period: Period };
}
