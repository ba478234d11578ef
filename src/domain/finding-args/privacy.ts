import type { PeriodKind } from '../period.ts';
import type { None } from './none.ts';

/** About persons: identifiers that must not be there, and numbers that are hidden. */
export interface PrivacyFindings {
  readonly 'national-identity-number': { readonly column: string | null };
  /** Eleven digits with a date in them whose check digits are wrong, or a number that Excel has shortened (`4,18E+10`). */
  readonly 'possible-identity-number': { readonly column: string | null };
  readonly 'person-column': { readonly column: string };
  readonly 'birth-date': None;
  readonly 'phone-number': None;
  readonly 'e-mail-address': None;
  readonly 'small-number': { readonly points: number; readonly minimum: number };
  /** Points of a patient group that are hidden since another hidden one could be worked out from them. */
  readonly 'hidden-to-protect-another': { readonly points: number };
  readonly 'pooled-for-privacy': { readonly step: PeriodKind };
  readonly 'hidden-by-outcome': None;
  readonly 'story-without-consent': None;
}
