import { type Step, steps } from '../domain/period.ts';
import { type Merging, poolPoints } from './pool-points.ts';
import type { SeriesPoint } from './series.ts';

/** What may be published of a series, and what became of the rest. */
export interface PublishedPoints {
  readonly points: readonly SeriesPoint[];
  readonly step: Step | null;
  readonly hiddenPoints: number;
  readonly withoutCounts: number;
  readonly pooledFrom: Step | null;
  readonly hiddenByOutcome: boolean;
}

/** Numerators and complements of a sensitive indicator that could point at a person. */
const tellingCounts: readonly number[] = [1, 2];

/** Steps that a sensitive series is pooled to, in the order they are tried. */
const poolingSteps = ['month', 'quarter', 'tertial'] as const satisfies readonly Step[];

/** What decides which points may be shown. */
export interface HidingRule extends Merging {
  readonly sensitive: boolean;
  /** The step of the points. */
  readonly step: Step | null;
  /** The least patients behind a point that is shown. */
  readonly minDenominator: number;
}

/**
 * Hides what is too small to be shown. A point with fewer than `minDenominator` behind it is hidden. Hiding the cells of
 * a sensitive indicator one by one would choose points by their value and bend the result, so such a series is added up
 * to the first coarser step where no cell needs hiding; where none does, nothing of it is published. Nor is anything of a
 * sensitive series of plain counts that holds a 1 or a 2.
 */
export function hideSmallNumbers(points: readonly SeriesPoint[], rule: HidingRule): PublishedPoints {
  if (rule.sensitive) return poolUntilSafe(points, rule);
  const published = points.map((point) => (isTooSmall(point, rule) ? hide(point) : point));
  const withoutCounts = points.filter((point) => isWithoutCounts(point, rule)).length;
  const hiddenPoints = published.filter((point) => point.state === 'hidden').length - withoutCounts;
  return { points: published, step: rule.step, hiddenPoints, withoutCounts, pooledFrom: null, hiddenByOutcome: false };
}

function poolUntilSafe(points: readonly SeriesPoint[], rule: HidingRule): PublishedPoints {
  const { step } = rule;
  const tells = (point: SeriesPoint) => isTooSmall(point, rule) || isTelling(point);
  const unpooled = { points, step, hiddenPoints: 0, withoutCounts: 0, pooledFrom: null, hiddenByOutcome: false };
  // A count without a denominator is averaged where points are pooled, and the average gives it back.
  if (points.some((point) => isTellingCount(point, rule))) return { ...unpooled, points: [], hiddenByOutcome: true };
  if (!points.some(tells)) return unpooled;
  const coarser = step === null ? [] : poolingSteps.filter((next) => steps.indexOf(next) > steps.indexOf(step));
  for (const next of coarser) {
    const pooled = poolPoints(points, next, rule);
    if (!pooled.some(tells)) return { ...unpooled, points: pooled, step: next, pooledFrom: step };
  }
  return { ...unpooled, points: [], hiddenByOutcome: true };
}

function isTooSmall(point: SeriesPoint, rule: HidingRule): boolean {
  if (point.state !== 'measured') return false;
  if (isWithoutCounts(point, rule)) return true;
  const patients = patientsBehind(point, rule);
  return patients !== null && patients < rule.minDenominator;
}

/** Null where nobody knows. Each row of a subgroup may be one patient, where none says how many it stands for. */
const patientsBehind = ({ denominator, values }: SeriesPoint, { takesSubgroups }: Merging): number | null =>
  denominator ?? (takesSubgroups ? values.length : null);

/** A share known only as a percentage has no counts to judge it by, and is never published. */
const isWithoutCounts = ({ state, denominator }: SeriesPoint, { measure }: Merging): boolean =>
  state === 'measured' && measure === 'share' && denominator === null;

function isTelling({ state, numerator, denominator }: SeriesPoint): boolean {
  if (state !== 'measured' || numerator === null || denominator === null) return false;
  return tellingCounts.includes(numerator) || tellingCounts.includes(denominator - numerator);
}

/** A single value that nobody stands behind by number may be a count of events, such as on a c chart. */
const isTellingCount = ({ state, denominator, values }: SeriesPoint, { measure, takesSubgroups }: Merging): boolean =>
  state === 'measured' &&
  !takesSubgroups &&
  measure === 'value' &&
  denominator === null &&
  values.some((value) => tellingCounts.includes(value));

const hide = (point: SeriesPoint): SeriesPoint => ({
  ...point,
  state: 'hidden',
  numerator: null,
  denominator: null,
  value: null,
  values: [],
  // The reason is the team's own words, and may hold the very number.
  excluded: point.excluded === null ? null : '',
});
