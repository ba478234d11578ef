import type { CalendarDate } from '../calendar-date.ts';
import type { Period } from '../period.ts';
import type { SuggestedIndicator } from '../suggested-indicator.ts';
import type { None } from './none.ts';

/** About indicators and teams: who and what a row is about. */
export interface NameFindings {
  readonly 'unknown-indicator': { readonly suggestion: SuggestedIndicator | null };
  readonly 'unknown-team': { readonly suggestion: string | null };
  /** A number or name that a municipality had before; `name` and `number` are those of today. */
  readonly 'renamed-municipality': { readonly number: string; readonly name: string; readonly since: number };
  /** `other`: a name that looks the same and is written with other letters. */
  readonly 'lookalike-name': { readonly other: string };
  readonly 'test-team': None;
  readonly 'team-without-data': { readonly team: string };
  /** Others have measured this period; the team has not. */
  readonly 'team-missing-period': { readonly period: Period };
  /** `period`: the first of the `periods` that the unit has no number for while another unit of its team has. */
  readonly 'unit-missing': { readonly unit: string; readonly period: Period; readonly periods: number };
  /** A row of a team's unit that cannot be added to those of the others: a mean or the like, or a share without counts. */
  readonly 'unit-not-added': { readonly unit: string; readonly reason: 'no-counts' | 'percent' };
  /** A municipality's number of which Excel has dropped the first 0; `number` is the whole one. */
  readonly 'lost-leading-zero': { readonly number: string };
  readonly 'indicator-not-in-plan': None;
  readonly 'definition-changed': { readonly period: Period };
  /** `within`: the field whose words the text is none of; null where it names no field. */
  readonly 'unknown-poster-field': {
    readonly suggestion: string | null;
    readonly within: 'consent-covers' | 'wheel' | null;
  };
  readonly 'change-outside-data': { readonly date: CalendarDate };
}
