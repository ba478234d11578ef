import type { Finding } from '../domain/finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import { isMeasured } from './is-measured.ts';
import type { SoundSeries } from './series-check.ts';
import { seriesFinding } from './series-finding.ts';

/** Minutes and hours (or seconds and minutes), hours and days, thousands, percent and shares. */
const factors = [1000, 100, 60, 24] as const;

/** Points that a stretch must have, and how alike they must be: the largest at most three times the smallest. */
const leastPoints = 4;
const widestStretch = Math.log(3);

/** How near the jump must be to a factor: at most 1.35 times more or less. */
const nearEnough = Math.log(1.35);

/**
 * The point from which on the values of a series are some 24, 60, 100 or 1000 times as large or as small, as where hours
 * became minutes. Strict, so that an honest series hardly ever has one: two stretches of at least four points, each tight
 * in itself, and nothing but the jump between them. Only for values above 0, and only where no new phase begins there.
 */
export function checkScale(series: SoundSeries): readonly Finding[] {
  if (series.indicator?.measure !== 'value') return [];
  const points = series.inTime.filter(isMeasured);
  const logs = points.map(({ value }) => (value !== null && value > 0 ? Math.log(value) : null));
  if (points.length < 2 * leastPoints || !logs.every((log) => log !== null)) return [];
  const jump = findJump(logs);
  if (jump === null) return [];
  const point = points[jump.at] as Measurement;
  return [seriesFinding('scale-change', point, { factor: jump.factor, period: point.period })];
}

interface Stretch {
  readonly least: number;
  readonly most: number;
  readonly sum: number;
}

/** The stretch of every beginning of a list: the first one, the first two, and so on. */
function stretches(logs: readonly number[]): readonly Stretch[] {
  let stretch: Stretch = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY, sum: 0 };
  return logs.map((log) => {
    stretch = { least: Math.min(stretch.least, log), most: Math.max(stretch.most, log), sum: stretch.sum + log };
    return stretch;
  });
}

function findJump(logs: readonly number[]): { readonly at: number; readonly factor: number } | null {
  const before = stretches(logs);
  const after = stretches(logs.toReversed()).toReversed();
  const jumps = logs.flatMap((_, at) => {
    if (at < leastPoints || logs.length - at < leastPoints) return [];
    const [left, right] = [before[at - 1] as Stretch, after[at] as Stretch];
    if (left.most - left.least > widestStretch || right.most - right.least > widestStretch) return [];
    const factor = factorOf(right.sum / (logs.length - at) - left.sum / at);
    return factor === null ? [] : [{ at, factor }];
  });
  return jumps[0] ?? null;
}

/** The factor of a jump in logarithms; below 1 where the values became smaller. */
function factorOf(jump: number): number | null {
  const distance = (factor: number): number => Math.abs(Math.abs(jump) - Math.log(factor));
  const nearest = factors.reduce<number>(
    (best, factor) => (distance(factor) < distance(best) ? factor : best),
    factors[0],
  );
  if (distance(nearest) > nearEnough) return null;
  return jump > 0 ? nearest : 1 / nearest;
}
