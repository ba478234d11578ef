import type { Measure } from '../domain/indicator.ts';
import type { NonEmpty } from '../domain/non-empty.ts';
import { median } from '../stats/median.ts';
import { sum } from '../stats/sum.ts';
import type { MeasuredPoint } from './measured-points.ts';
import type { PooledLevel } from './reading.ts';

/** The level of the chart: the center line at the newest point, or the median where a chart has none. */
export const chartLevel = (points: NonEmpty<MeasuredPoint>): number =>
  points.at(-1)?.centerLine ?? median(valuesOf(points));

/** The median of the newest points. */
export const medianOf = (points: NonEmpty<MeasuredPoint>): number => median(valuesOf(points));

/**
 * The level of a whole phase, to compare with another phase: all its counts added up where every point has them, else
 * the center line, or the median where the line comes from a baseline that is not the whole phase. Counts are told for
 * shares alone: "83 of 120" of a rate would look like a share.
 */
export function poolPhase(points: NonEmpty<MeasuredPoint>, measure: Measure): PooledLevel {
  const counts = measure === 'share' || measure === 'rate' ? addCounts(points) : null;
  if (counts) {
    const value = counts.numerator / counts.denominator;
    return measure === 'share' ? { value, ...counts } : { value, numerator: null, denominator: null };
  }
  const lineIsOfPhase = points.every(({ inBaseline }) => inBaseline);
  const value = lineIsOfPhase ? chartLevel(points) : medianOf(points);
  return { value, numerator: null, denominator: null };
}

interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

function addCounts(points: readonly MeasuredPoint[]): Counts | null {
  const counts = points.flatMap(({ numerator, denominator }) =>
    numerator === null || denominator === null ? [] : [{ numerator, denominator }],
  );
  if (counts.length < points.length) return null;
  const denominator = sum(counts.map((count) => count.denominator));
  return denominator > 0 ? { numerator: sum(counts.map((count) => count.numerator)), denominator } : null;
}

const valuesOf = ([first, ...others]: NonEmpty<MeasuredPoint>): NonEmpty<number> => [
  first.value,
  ...others.map(({ value }) => value),
];
