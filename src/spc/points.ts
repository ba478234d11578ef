import type { PeriodKey } from './period-key.ts';

/** All that was measured in one period: what a chart type makes a point of. */
export interface Subgroup {
  readonly period: PeriodKey;
  /** The values that were measured; numerators where the series has denominators. */
  readonly values: readonly number[];
  /** Sum of the values, null where nothing was measured. */
  readonly total: number | null;
  /** Sum of the denominators of the measured rows; null where there are none. */
  readonly denominator: number | null;
  /** Total divided by denominator; without denominators the mean, median or sum of the values, as asked for. */
  readonly summary: number | null;
}

/** A point of a chart, before any line is known. */
export interface PlottedPoint {
  readonly subgroup: Subgroup;
  /** What is plotted; null where nothing was measured. */
  readonly value: number | null;
  /** Within the baseline by its place in the series, excluded or not. */
  readonly inBaseline: boolean;
  readonly excluded: boolean;
}

/** Where limits lie at a point; null where there is none. */
export interface Limits {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A point and the lines at its place. */
export interface PlacedPoint extends PlottedPoint {
  readonly threeSigma: Limits;
  readonly twoSigma: Limits;
}

/** The value that counts: null where a point is missing or excluded. */
export const countedValue = (point: PlottedPoint): number | null => (point.excluded ? null : point.value);
