import type { TeamId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import { shiftPeriod } from '../domain/period-arithmetic.ts';
import { groupBy } from './group-by.ts';
import type { CountedPoint, CountedSeries, Counts } from './published-counts.ts';

/** A row of SKDE's shape: so many of so many in a year. */
export interface SkdeRow extends Counts {
  readonly team: TeamId;
  readonly indicator: Indicator;
  readonly year: number;
}

/** A year that is not handed on, since not all of its periods may be, or are known. */
export type PartOfYear = Pick<SkdeRow, 'team' | 'indicator' | 'year'>;

export interface SkdeRows {
  readonly rows: readonly SkdeRow[];
  readonly partYears: readonly PartOfYear[];
}

/**
 * The sums of whole years. A year is whole where every one of its periods has counts that may be published; a year
 * without patients has no row. Weeks and fortnights are of the ISO year that names them.
 */
export function skdeRows(series: readonly CountedSeries[]): SkdeRows {
  const years = series.flatMap((one) => yearsOf(one));
  return {
    rows: years.flatMap(({ of, sum }) => (sum === null || sum.denominator === 0 ? [] : [{ ...of, ...sum }])),
    partYears: years.flatMap(({ of, sum }) => (sum === null ? [of] : [])),
  };
}

interface SummedYear {
  readonly of: PartOfYear;
  readonly sum: Counts | null;
}

function yearsOf({ team, indicator, points }: CountedSeries): readonly SummedYear[] {
  return [...groupBy(points, ({ period }) => yearOf(period.key))].map(([year, ofYear]) => ({
    of: { team, indicator, year },
    sum: isWhole(ofYear, year) ? sumOf(ofYear) : null,
  }));
}

const yearOf = (key: string): number => Number(key.slice(0, 4));

/** Series have no holes, so that a year is there from end to end where its neighbors are of other years. */
function isWhole(points: readonly CountedPoint[], year: number): boolean {
  const [first, last] = [points[0]?.period, points.at(-1)?.period];
  if (first === undefined || last === undefined) return false;
  return yearOf(shiftPeriod(first, -1).key) !== year && yearOf(shiftPeriod(last, 1).key) !== year;
}

function sumOf(points: readonly CountedPoint[]): Counts | null {
  let [numerator, denominator] = [0, 0];
  for (const { counts } of points) {
    if (counts === null) return null;
    numerator += counts.numerator;
    denominator += counts.denominator;
  }
  return { numerator, denominator };
}
