import type { Period } from '../period.ts';

/** About numbers beside each other: in a row, and along a series. */
export interface MeasureFindings {
  readonly 'numerator-exceeds-denominator': { readonly numerator: number | null; readonly denominator: number | null };
  readonly 'zero-denominator': { readonly numerator: number | null };
  /** `percent`: the number that stands there, where it is too large for a share and would do as a percentage. */
  readonly 'value-out-of-range': {
    readonly minimum: number | null;
    readonly maximum: number | null;
    readonly percent: number | null;
  };
  /** Shares, 0 to 1: what the value says, and what numerator and denominator give. */
  readonly 'value-disagrees': { readonly told: number | null; readonly counted: number | null };
  /** From this point on the values are some `factor` times as large (60: hours became minutes; 0.01: percent became shares). */
  readonly 'scale-change': { readonly factor: number; readonly period: Period };
  readonly 'constant-denominator': { readonly denominator: number | null; readonly points: number };
  /** Every point is 100 % (`full`), or 0 % (`zero`), from the first one on. */
  readonly ceiling: { readonly at: 'full' | 'zero'; readonly points: number };
  /** The same numerator and denominator, or the same value, period after period. */
  readonly 'same-value-repeated': { readonly points: number };
  readonly 'too-few-points': { readonly measured: number; readonly least: number };
  /** `teams`: the most whose numbers can be added up in one period. */
  readonly 'too-few-teams': { readonly teams: number; readonly least: number };
  /** `days`: so long after the end of the period the last patient's time is up. */
  readonly 'follow-up-time-not-up': { readonly period: Period; readonly days: number };
}
