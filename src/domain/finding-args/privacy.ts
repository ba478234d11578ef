import type { PeriodKind } from '../period.ts';
import type { None } from './none.ts';

/** About persons: identifiers that must not be there, and numbers that are hidden. */
export interface PrivacyFindings {
  /** `where`: in a cell, in the name of a file or a sheet, or in a line of gpf.yaml. */
  readonly 'national-identity-number': {
    readonly column: string | null;
    readonly where: 'cell' | 'name' | 'line';
  };
  /** Eleven digits with a date in them whose check digits are wrong, or a number that Excel has shortened (`4,18E+10`). */
  readonly 'possible-identity-number': {
    readonly column: string | null;
    readonly where: 'cell' | 'name' | 'line';
  };
  readonly 'person-column': { readonly column: string };
  readonly 'birth-date': None;
  readonly 'phone-number': None;
  readonly 'e-mail-address': None;
  readonly 'small-number': { readonly points: number; readonly minimum: number };
  /** Points of patient groups beside all patients that are hidden: for themselves, or since another could be worked out. */
  readonly 'hidden-to-protect-another': { readonly points: number };
  /** `outside`: measurements at the ends that do not fill a period of that step. */
  readonly 'pooled-for-privacy': { readonly step: PeriodKind; readonly outside: number };
  readonly 'hidden-by-outcome': None;
  /** What the consent lacks; `small-numbers`: the numbers are so few that the words tell whose they are. */
  readonly 'story-without-consent': {
    readonly reason: 'no-date' | 'no-place' | 'only-web' | 'not-begun' | 'run-out' | 'small-numbers';
  };
}
