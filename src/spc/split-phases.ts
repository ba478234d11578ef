import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts';
import { AnalysisError, type AnalysisErrorCode } from './analysis-error.ts';
import type { AnalysisOptions } from './analysis-options.ts';
import type { ChartType } from './chart-types/chart-type.ts';
import type { PeriodKey } from './period-key.ts';
import type { PlottedPoint, Subgroup } from './points.ts';

/** The subgroups of a series cut at the first period of each new phase, as points. */
export function splitPhases(
  subgroups: readonly Subgroup[],
  chart: ChartType,
  options: AnalysisOptions,
): readonly NonEmpty<PlottedPoint>[] {
  const placeOf = new Map(subgroups.map(({ period }, place) => [period, place]));
  const placesOf = (periods: readonly PeriodKey[] | undefined, code: AnalysisErrorCode): ReadonlySet<number> =>
    new Set(periods?.map((period) => findPlace(placeOf, period, code)));

  const starts = placesOf(options.phases, 'phase-begins-at-no-point');
  const excluded = placesOf(options.exclude, 'exclusion-of-no-point');
  const lengthOfBaseline = readBaseline(options.baseline, placeOf);

  const bounds = [0, ...[...starts].filter((start) => start > 0).sort((a, b) => a - b), subgroups.length];
  return bounds.slice(1).flatMap((end, index) => {
    const start = bounds[index] as number;
    const baselineEnd = start + lengthOfBaseline(start, end);
    const points = subgroups.slice(start, end).map((subgroup, offset, phase) => ({
      subgroup,
      value: chart.plotted(subgroup, phase[offset - 1] ?? null),
      inBaseline: start + offset < baselineEnd,
      excluded: excluded.has(start + offset),
    }));
    return isNonEmpty(points) ? [points] : [];
  });
}

function findPlace(placeOf: ReadonlyMap<PeriodKey, number>, period: PeriodKey, code: AnalysisErrorCode): number {
  const place = placeOf.get(period);
  if (place === undefined) throw new AnalysisError(code, period);
  return place;
}

/**
 * How many points from its start belong to the baseline of the phase that takes up the places from `start` to before
 * `end`. A number of points counts in every phase; a last period only in the phase that contains it, and the others use
 * all their points.
 */
function readBaseline(
  baseline: AnalysisOptions['baseline'],
  placeOf: ReadonlyMap<PeriodKey, number>,
): (start: number, end: number) => number {
  if (baseline === undefined) return (start, end) => end - start;
  if (!('through' in baseline)) return () => baseline.points;
  const last = findPlace(placeOf, baseline.through, 'baseline-ends-at-no-point');
  return (start, end) => (last >= start && last < end ? last + 1 - start : end - start);
}
