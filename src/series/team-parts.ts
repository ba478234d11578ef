import type { Measure } from '../domain/indicator.ts';
import type { Period, Step } from '../domain/period.ts';
import { keepWholePeriods } from './keep-whole-periods.ts';
import { coarserPeriod } from './pool-points.ts';
import type { SeriesPoint } from './series.ts';
import type { TeamPoints } from './team-points.ts';

/** One point of a team that can be added to those of others. */
export interface Cell {
  readonly period: Period;
  /** The numerator; of a mean, the sum that it is the mean of. */
  readonly counted: number;
  readonly patients: number;
  /** Whether it may not be shown by itself, for it has too few patients. */
  readonly isHidden: boolean;
}

/** What a team brings to one period of a panel. */
export interface TeamPart {
  readonly team: TeamPoints;
  readonly period: Period;
  /** Whether all of it is left out of the calculation. */
  readonly isExcluded: boolean;
  readonly cells: readonly [Cell, ...Cell[]];
}

/** What a team brings to a panel. */
export interface TeamParts {
  readonly team: TeamPoints;
  readonly parts: readonly TeamPart[];
  /** The periods for which it has delivered, in time order; also those in which there was nobody. */
  readonly delivered: readonly Period[];
  /** Measurements at its ends that do not fill a period of the panel. */
  readonly outside: number;
}

/**
 * Brings what a team has measured to the step of a panel. As where a team's own points are added up, those that are left
 * out of the calculation do not enter a sum that holds others, and a longer period that it begins or ends within is not
 * begun.
 */
export function partsOfTeam(team: TeamPoints, step: Step): TeamParts {
  const { own } = team;
  const { points, outside } =
    step === team.step ? { points: own.points, outside: 0 } : keepWholePeriods(own.points, step);
  const periods = new Map<string, { readonly period: Period; readonly points: SeriesPoint[] }>();
  for (const point of points.filter(({ state }) => state === 'measured' || state === 'nothing-to-measure')) {
    const period = coarserPeriod(point.period, step, points[0]?.period);
    const others = periods.get(period.key);
    if (others) others.points.push(point);
    else periods.set(period.key, { period, points: [point] });
  }
  const all = [...periods.values()];
  return {
    team,
    parts: all.flatMap((one) => partOf(team, one.period, one.points)),
    delivered: all.map(({ period }) => period),
    outside,
  };
}

function partOf(team: TeamPoints, period: Period, points: readonly SeriesPoint[]): readonly TeamPart[] {
  const included = points.filter(({ excluded }) => excluded === null);
  const isExcluded = included.length === 0;
  const [first, ...others] = (isExcluded ? points : included).flatMap((point) => cellOf(point, team));
  return first ? [{ team, period, isExcluded, cells: [first, ...others] }] : [];
}

/**
 * None without counts, or where a unit's are lacking (the other's would be worked out), or of a mean of which nobody knows
 * how many it is of, or that is one of several in a subgroup.
 */
function cellOf(point: SeriesPoint, { own, published }: TeamPoints): readonly Cell[] {
  if (point.lacksUnits) return [];
  const { period, denominator, values } = point;
  const counted = countedIn(point, own.indicator.measure);
  if (counted === null || denominator === null || denominator <= 0 || values.length > 1) return [];
  const isHidden = published.points.some(({ period: { key }, state }) => key === period.key && state === 'hidden');
  return [{ period, counted, patients: denominator, isHidden }];
}

function countedIn({ numerator, denominator, value }: SeriesPoint, measure: Measure): number | null {
  if (measure === 'share' || measure === 'rate') return numerator;
  return value === null || denominator === null ? null : value * denominator;
}

/** All of some cells together. */
export const sumOfCells = (cells: readonly Cell[]): Pick<Cell, 'counted' | 'patients'> => ({
  counted: cells.reduce((sum, { counted }) => sum + counted, 0),
  patients: cells.reduce((sum, { patients }) => sum + patients, 0),
});
