import type { GroupPoints, HidingRule } from './hiding-rule.ts';
import { isWithin } from './is-within.ts';
import { patientsBehind } from './patients-behind.ts';
import type { SeriesPoint } from './series.ts';
import { type Stretch, stretchesOfGroups } from './stretches-of-groups.ts';
import { subsetsOf } from './subsets-of.ts';
import { isTellingCount } from './telling-counts.ts';

/** A series as it would be shown, and what it is made of. */
export interface ShownGroup extends GroupPoints {
  /** All that was measured, in the team's own step. */
  readonly own: readonly SeriesPoint[];
}

/**
 * Whether all patients of a sensitive indicator, without some of the shown groups, come to so few patients or so small a
 * count that they could not have been shown themselves. Fewer than nobody are those who stand in two groups.
 */
export function leavesTellingCount(shown: readonly ShownGroup[], rule: HidingRule): boolean {
  const all = shown.find(({ patientGroup }) => patientGroup === null);
  const groups = shown.filter((one) => one !== all);
  if (!all || groups.length === 0) return false;
  return stretchesOfGroups(all, groups).some((stretch) =>
    subsetsOf(stretch.groups).some((some) =>
      differences(all, stretch.all, some).some(([whole, given]) => isTelling(whole, given, rule)),
    ),
  );
}

type Points = readonly SeriesPoint[];

/**
 * What is subtracted from what: all of the stretch; and what both sides hold of it, since a sum leaves out the months that
 * are left out of the calculation or in which there was nobody.
 */
function differences(
  all: ShownGroup,
  points: Points,
  some: Stretch<ShownGroup>['groups'],
): readonly (readonly [Points, Points])[] {
  const given = some.flatMap((one) => one.points);
  const wholeOfBoth = points.filter((point) => isCounted(point) && some.every(({ group }) => holds(group, point)));
  const givenOfBoth = given.filter((point) => isCounted(point) && holds(all, point));
  return [
    [points, given],
    [wholeOfBoth, givenOfBoth],
  ];
}

const isCounted = ({ state, excluded }: SeriesPoint): boolean => state === 'measured' && excluded === null;

const holds = ({ own }: ShownGroup, { period }: SeriesPoint): boolean =>
  own.some((point) => isCounted(point) && isWithin(point.period, period));

/** Null is not known. */
interface Counts {
  readonly counted: number | null;
  readonly patients: number | null;
}

function isTelling(whole: Points, given: Points, rule: HidingRule): boolean {
  if (whole.length === 0 || given.length === 0) return false;
  const [all, some] = [sumOf(whole, rule), sumOf(given, rule)];
  const [counted, patients] = [minus(all.counted, some.counted), minus(all.patients, some.patients)];
  if (patients !== null && patients !== 0 && Math.abs(patients) < rule.minDenominator) return true;
  if (counted === null) return false;
  return isTellingCount(Math.abs(counted)) || (patients !== null && isTellingCount(Math.abs(patients - counted)));
}

function sumOf(points: readonly SeriesPoint[], rule: HidingRule): Counts {
  return {
    counted: total(points.map((point) => countIn(point, rule))),
    patients: total(points.map((point) => patientsBehind(point, rule))),
  };
}

/** What is counted in a point: the numerator, or a value that is a count because nobody stands behind it by number. */
const countIn = (point: SeriesPoint, rule: HidingRule): number | null =>
  rule.measure === 'value' && patientsBehind(point, rule) === null ? point.value : point.numerator;

const total = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce((sum, number) => (sum === null || number === null ? null : sum + number), 0);

/** Bed days may have decimals: what is left is rounded, so that equal sums leave nothing. */
const minus = (all: number | null, some: number | null): number | null =>
  all === null || some === null ? null : Math.round((all - some) * 1e6) / 1e6;
