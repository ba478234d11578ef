import { countToProtect } from './count-to-protect.ts';
import type { GroupPoints, HidingRule } from './hiding-rule.ts';
import { isTooSmall } from './is-too-small.ts';
import { patientsBehind } from './patients-behind.ts';
import type { SeriesPoint } from './series.ts';
import { cross, type Stretch, stretchesOfGroups } from './stretches-of-groups.ts';

/**
 * Which points of a team's indicator are hidden: those with too few patients, and of the groups those that would give
 * another one back when they are subtracted from all patients. All patients stay whole; the smallest shown point of a
 * group is given up first, and every point that cannot be held against all patients. Only numbers of patients decide, so
 * that what is left is not chosen by how it went.
 */
export function pointsToHide(series: readonly GroupPoints[], rule: HidingRule): ReadonlySet<SeriesPoint> {
  const hidden = new Set(series.flatMap(({ points }) => points.filter((point) => isTooSmall(point, rule))));
  const all = series.find(({ patientGroup }) => patientGroup === null);
  if (!all) return hidden;
  const crossing = series.filter(({ step }) => cross(step, all.step));
  addAll(
    hidden,
    crossing.flatMap(({ points }) => points.filter(({ state }) => state === 'measured')),
  );
  const stretches = stretchesOfGroups(
    all,
    series.filter((one) => one !== all),
  );
  // What is hidden for a quarter may give away a month.
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    for (const stretch of stretches) addAll(hidden, alsoHidden(stretch, hidden, rule));
  }
  return hidden;
}

function addAll(hidden: Set<SeriesPoint>, points: readonly SeriesPoint[]): void {
  for (const point of points) hidden.add(point);
}

/** Where one of the points of all patients is hidden, a longer point of a group would tell of it. */
function alsoHidden(
  stretch: Stretch<GroupPoints>,
  hidden: ReadonlySet<SeriesPoint>,
  rule: HidingRule,
): readonly SeriesPoint[] {
  const { minDenominator } = rule;
  const parts = stretch.groups.flatMap(({ points }, group) =>
    points.map((point) => ({ group, point, patients: patientsBehind(point, rule) })),
  );
  const shown = parts.flatMap(({ patients, ...part }) =>
    patients === null || hidden.has(part.point) ? [] : [{ ...part, patients }],
  );
  if (stretch.all.some((point) => hidden.has(point))) return stretch.isOnePeriod ? [] : shown.map(({ point }) => point);
  const all = sumOfPatients(stretch.all, rule);
  if (all === null) return [];
  const inOrder = shown.toSorted((one, other) => one.patients - other.patients);
  const ofHidden = parts.filter(({ point }) => hidden.has(point)).length;
  const count = countToProtect({ all, shown: inOrder, hidden: ofHidden, minDenominator });
  return inOrder.slice(0, count).map(({ point }) => point);
}

/** Null where nobody knows how many patients stand behind one of the points. */
function sumOfPatients(points: readonly SeriesPoint[], rule: HidingRule): number | null {
  let total = 0;
  for (const point of points) {
    const patients = patientsBehind(point, rule);
    if (patients === null) return null;
    total += patients;
  }
  return total;
}
