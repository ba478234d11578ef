import type { BridgeShape, LogicalColumn } from '../bridge-shape.ts';
import type { None } from './none.ts';

/** About sheets in the shapes of SKDE and rapwhale. Rows may be of one patient each: nothing of a date is ever told. */
export interface BridgeFindings {
  /** A sheet of such a shape among measurements: another command brings it to measurements. */
  readonly 'bridge-sheet': { readonly shape: BridgeShape };
  /** No such sheet in a file that was to be converted. `holdsMeasurements`: it is what the conversion would give. */
  readonly 'no-bridge-sheet': { readonly holdsMeasurements: boolean };
  readonly 'missing-bridge-column': { readonly missing: readonly ('team' | 'indicator')[] };
  /** Which column says when is unclear: none does, or all of these do. */
  readonly 'date-column-unclear': { readonly columns: readonly string[] };
  /** Nothing says when in the year. */
  readonly 'only-years': None;
  /** `future`: a day to come. `year`: not in the year that stands beside it. */
  readonly 'bridge-date-unclear': { readonly reason: 'unread' | 'future' | 'year' };
  readonly 'not-true-or-false': { readonly column: LogicalColumn };
  /** In the numerator, and not in the denominator. */
  readonly 'outside-denominator': None;
  /** A word for neither who treated nor where patients live. */
  readonly 'unknown-context': None;
  /** The same patients by who treated them and by where they live: only the former are counted. */
  readonly 'two-contexts': { readonly rows: number };
}
