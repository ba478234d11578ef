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
  const findPlace = placeFinder(subgroups);
  const placesOf = (periods: readonly PeriodKey[] | undefined, code: AnalysisErrorCode): ReadonlySet<number> =>
    new Set(periods?.map((period) => findPlace(period, code)));

  const starts = placesOf(options.phases, 'phase-begins-at-no-point');
  const excluded = placesOf(options.exclude, 'exclusion-of-no-point');
  const lengthOfBaseline = readBaseline(options.baseline, findPlace);

  const bounds = [0, ...[...starts].filter((start) => start > 0).sort((a, b) => a - b), subgroups.length];
  return bounds.slice(1).flatMap((end, index) => {
    const start = bounds[index] as number;
    const baselineEnd = start + lengthOfBaseline(start, end);
    const points: PlottedPoint[] = [];
    let previous: Subgroup | null = null;
    for (let place = start; place < end; place += 1) {
      const subgroup = subgroups[place] as Subgroup;
      const isExcluded = excluded.has(place);
      const value = chart.plotted(subgroup, previous);
      points.push({ subgroup, value, inBaseline: place < baselineEnd, excluded: isExcluded });
      if (!isExcluded) previous = subgroup;
    }
    return isNonEmpty(points) ? [points] : [];
  });
}

type FindPlace = (period: PeriodKey, code: AnalysisErrorCode) => number;

/** Most series name no period in their options, so the list of places is made when the first is asked for. */
function placeFinder(subgroups: readonly Subgroup[]): FindPlace {
  let placeOf: ReadonlyMap<PeriodKey, number> | null = null;
  return (period, code) => {
    placeOf ??= new Map(subgroups.map((subgroup, place) => [subgroup.period, place]));
    const place = placeOf.get(period);
    if (place === undefined) throw new AnalysisError(code, period);
    return place;
  };
}

/**
 * How many points from its start belong to the baseline of the phase that takes up the places from `start` to before
 * `end`. A number of points counts in every phase; a last period only in the phase that contains it, and the others use
 * all their points.
 */
function readBaseline(
  baseline: AnalysisOptions['baseline'],
  findPlace: FindPlace,
): (start: number, end: number) => number {
  if (baseline === undefined) return (start, end) => end - start;
  if (!('through' in baseline)) return () => baseline.points;
  const last = findPlace(baseline.through, 'baseline-ends-at-no-point');
  return (start, end) => (last >= start && last < end ? last + 1 - start : end - start);
}
