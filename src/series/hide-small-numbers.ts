import { hidePoint } from './hide-point.ts';
import { type GroupPoints, type HidingRule, type PublishedPoints, showAll } from './hiding-rule.ts';
import { isWithoutCounts } from './is-too-small.ts';
import { poolUntilSafe } from './pool-until-safe.ts';
import { pointsToHide } from './protect-groups.ts';

/**
 * What may be published of a team's indicator, for each of its patient groups in the order they came. A point with fewer
 * than `minDenominator` patients is hidden, and so are points that would give a hidden one back. Hiding the cells of a
 * sensitive indicator one by one would choose points by their value and bend the result, so such a series is added up to
 * the first coarser step where no cell needs hiding; where none does, nothing of it is published.
 */
export function hideSmallNumbers(series: readonly GroupPoints[], rule: HidingRule): readonly PublishedPoints[] {
  if (rule.sensitive) return poolUntilSafe(series, rule);
  const toHide = pointsToHide(series, rule);
  return series.map((one) => {
    const hidden = one.points.filter((point) => toHide.has(point));
    const withoutCounts = hidden.filter((point) => isWithoutCounts(point, rule)).length;
    const points = one.points.map((point) => (toHide.has(point) ? hidePoint(point) : point));
    return { ...showAll(one), points, hiddenPoints: hidden.length - withoutCounts, withoutCounts };
  });
}
