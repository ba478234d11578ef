import { type Step, steps } from '../domain/period.ts';
import { type GroupPoints, type HidingRule, type PublishedPoints, type SteppedPoints, showAll } from './hiding-rule.ts';
import { isTooSmall } from './is-too-small.ts';
import { leavesTellingCount } from './leaves-telling-count.ts';
import { patientsBehind } from './patients-behind.ts';
import { poolWholePeriods } from './pool-whole-periods.ts';
import type { SeriesPoint } from './series.ts';
import { cross } from './stretches-of-groups.ts';
import { isTellingCount } from './telling-counts.ts';

/**
 * Steps that a sensitive series is pooled to, in the order they are tried. Years are the last: without them rare outcomes
 * are hidden so often that what is left of them is far off, see docs/decisions.
 */
const poolingSteps = ['month', 'quarter', 'tertial', 'year'] as const satisfies readonly Step[];

/**
 * What may be published of a sensitive indicator of a team. All patients come first and are shown as finely as they can
 * be by themselves; then the groups, the largest first, each in the same step where neither it nor any difference tells
 * of a few persons: from points of different steps single months can be worked out. A series that no step makes safe is
 * hidden whole.
 */
export function poolUntilSafe(series: readonly GroupPoints[], rule: HidingRule): readonly PublishedPoints[] {
  const published = new Map<GroupPoints, PublishedPoints>();
  for (const one of mostPatientsFirst(series, rule)) {
    const shown = [...published]
      .filter(([, { hiddenByOutcome }]) => !hiddenByOutcome)
      .map(([{ patientGroup, points: own }, { step, points }]) => ({ patientGroup, step, points, own }));
    const safe = choicesFor(one, rule).find(
      (choice) =>
        choice.points.length > 0 &&
        shown.every(({ patientGroup, step }) => patientGroup !== null || step === choice.step) &&
        !choice.points.some((point) => tells(point, rule)) &&
        !leavesTellingCount([...shown, { ...choice, patientGroup: one.patientGroup, own: one.points }], rule),
    );
    published.set(one, safe ?? { ...showAll(one), points: [], hiddenByOutcome: true });
  }
  return series.flatMap((one) => published.get(one) ?? []);
}

function mostPatientsFirst(series: readonly GroupPoints[], rule: HidingRule): readonly GroupPoints[] {
  const patientsOf = ({ patientGroup, points }: GroupPoints): number =>
    patientGroup === null
      ? Number.POSITIVE_INFINITY
      : points.reduce((total, point) => total + (patientsBehind(point, rule) ?? 0), 0);
  return series.toSorted(
    (one, other) => Number(patientsOf(other) > patientsOf(one)) - Number(patientsOf(one) > patientsOf(other)),
  );
}

/** The series in its own step and in each longer one; none where longer steps could not make it safe. */
function choicesFor(one: GroupPoints, rule: HidingRule): readonly PublishedPoints[] {
  if (!mayBePublished(one, rule)) return [];
  const { step, points } = one;
  const isCoarser = (next: Step) => step !== null && steps.indexOf(next) > steps.indexOf(step) && !cross(step, next);
  const pooled = poolingSteps.filter(isCoarser).map((next) => {
    const whole = poolWholePeriods(points, next, rule);
    return { ...showAll({ step: next, points: whole.points }), pooledFrom: step, outsideWholePeriods: whole.outside };
  });
  return [showAll(one), ...pooled];
}

/**
 * Each day between events is one event: fewer than `minDenominator` of them are not shown. Of values without patients
 * behind them only counts can be judged, and an average would give a small count back.
 */
function mayBePublished({ points }: SteppedPoints, rule: HidingRule): boolean {
  const measured = points.filter(({ state }) => state === 'measured');
  if (rule.measure === 'days-between') return measured.length >= rule.minDenominator;
  if (rule.measure !== 'value') return true;
  const unknown = measured.filter((point) => patientsBehind(point, rule) === null);
  return unknown.every(({ value }) => value !== null && Number.isInteger(value) && !isTellingCount(value));
}

function tells(point: SeriesPoint, rule: HidingRule): boolean {
  if (isTooSmall(point, rule)) return true;
  const { state, numerator, denominator } = point;
  if (state !== 'measured' || numerator === null || denominator === null) return false;
  return isTellingCount(numerator) || isTellingCount(denominator - numerator);
}
