import type { ColumnId } from '../column-id.ts';
import type { None } from './none.ts';

/** About what stands in a cell, most of all about numbers. */
export interface CellFindings {
  readonly 'missing-value': { readonly column: ColumnId };
  /** `column`: where the number stands. */
  readonly 'value-in-wrong-column': { readonly column: ColumnId };
  /** `withZero`: what a number without anything before its decimal mark (`.8`) is, where a part of one can stand. */
  readonly 'not-a-number': { readonly column: ColumnId; readonly withZero?: number | null };
  readonly 'number-with-words': { readonly number: number | null };
  /** `mayBePercent`: a share that is given as 1 without a percent sign, which may be 1 % or all. */
  readonly 'ambiguous-number': {
    readonly asThousands: number | null;
    readonly asDecimal: number | null;
    readonly mayBePercent?: true;
  };
  /** The file has decimal commas and decimal points; `mark` is the rarer one, which stands here. */
  readonly 'mixed-decimal-marks': { readonly mark: ',' | '.' };
  /** `mayBeShare`: a number between 0 and 1, as a share is. */
  readonly 'not-a-whole-number': { readonly column: ColumnId; readonly mayBeShare: boolean };
  readonly 'negative-count': { readonly column: ColumnId };
  readonly 'percent-instead-of-count': { readonly column: ColumnId };
  readonly 'fraction-became-date': { readonly numerator: number | null; readonly denominator: number | null };
  /** `8/10` in one cell. */
  readonly 'fraction-in-cell': { readonly numerator: number | null; readonly denominator: number | null };
  /** `date`: the day that Excel's number stands for, as `2022-03-14`. */
  readonly 'excel-serial-date': { readonly date: string | null; readonly wanted: 'day' | 'period' };
  readonly 'excel-error': None;
  readonly 'scientific-notation': None;
  readonly 'less-than-mark': { readonly limit: number | null };
  readonly 'not-measured-mark': None;
  readonly 'zero-or-not-measured': None;
  readonly 'nothing-to-measure': None;
  readonly 'percent-without-counts': None;
  readonly 'unknown-patient-group': { readonly suggestion: string | null };
}
