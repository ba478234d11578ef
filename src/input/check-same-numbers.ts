import type { Finding } from '../domain/finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import { isMeasured } from './is-measured.ts';
import type { SoundSeries } from './series-check.ts';
import { seriesFinding } from './series-finding.ts';

/** From so many points on, the same in all of them is worth a question. */
const leastForAll = 8;
const leastInARow = 6;

/**
 * Numbers that do not change, which is asked about once: all points at 100 % or at 0; the same denominator in all of them;
 * the same numbers in six points in a row. A point with few patients is hidden in what is published, and nothing that
 * would tell its numbers is said. Where rows are subgroups or events, the same number again is ordinary.
 */
export function checkSameNumbers(series: SoundSeries): readonly Finding[] {
  if (series.isEvents || series.takesSubgroups) return [];
  const points = series.inTime.filter(isMeasured);
  const [first] = points;
  if (first === undefined) return [];
  const all =
    points.length < leastForAll ? [] : [...checkCeiling(first, points, series), ...checkBase(first, points, series)];
  return all.length > 0 ? all : checkRepeats(points, series);
}

/** Whether what a point says is hidden in what is published: few patients, or an indicator that can point at somebody. */
const isHidden = ({ denominator }: Measurement, { indicator, minDenominator }: SoundSeries): boolean =>
  indicator === null || indicator.sensitive || denominator === null || denominator < minDenominator;

function checkCeiling(first: Measurement, points: readonly Measurement[], series: SoundSeries): readonly Finding[] {
  if (series.indicator?.measure !== 'share' || points.some((point) => isHidden(point, series))) return [];
  const isFull = points.every(({ numerator, denominator }) => numerator === denominator);
  const isZero = points.every(({ numerator }) => numerator === 0);
  if (!isFull && !isZero) return [];
  return [seriesFinding('ceiling', first, { at: isFull ? 'full' : 'zero', points: points.length })];
}

function checkBase(first: Measurement, points: readonly Measurement[], series: SoundSeries): readonly Finding[] {
  const { denominator } = first;
  const isSame = points.every((point) => point.numerator !== null && point.denominator === denominator);
  if (!isSame || denominator === null || denominator <= 1) return [];
  const args = { denominator, points: points.length };
  return [seriesFinding('constant-denominator', first, args, isHidden(first, series))];
}

/** The first stretch of the same numbers. A share of 0 or all of few patients comes again by chance alone. */
function checkRepeats(points: readonly Measurement[], series: SoundSeries): readonly Finding[] {
  let start = 0;
  for (let end = 1; end <= points.length; end += 1) {
    const [first, next] = [points[start] as Measurement, points[end]];
    if (next !== undefined && isSame(first, next)) continue;
    const length = end - start;
    if (length >= leastInARow && !mayBeChance(first, series)) {
      return [seriesFinding('same-value-repeated', first, { points: length })];
    }
    start = end;
  }
  return [];
}

const isSame = (a: Measurement, b: Measurement): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator && a.value === b.value;

/** A value of 0 says that nothing happened, which it may do for long. */
function mayBeChance(point: Measurement, series: SoundSeries): boolean {
  const { numerator, denominator, value } = point;
  if (value !== null) return value === 0 || (denominator !== null && isHidden(point, series));
  return numerator === 0 || isHidden(point, series);
}
