import { type Period, type Step, steps } from '../domain/period.ts';
import type { SteppedPoints } from './hiding-rule.ts';
import { coarserPeriod } from './pool-points.ts';
import type { SeriesPoint } from './series.ts';

/** A stretch of time in which a team's points of all patients can be held against those of its patient groups. */
export interface Stretch<Group extends SteppedPoints> {
  /** Whether the stretch is one period of the series of all patients. */
  readonly isOnePeriod: boolean;
  readonly all: readonly SeriesPoint[];
  /** The points of each group that has some. */
  readonly groups: readonly { readonly group: Group; readonly points: readonly SeriesPoint[] }[];
}

/** Null: every period by itself. Quarters do not go up in tertials; a year holds both. */
type Length = Step | null;

/**
 * Every stretch in which somebody could subtract: each period of each step that the series stand in, and years where
 * quarters stand beside tertials, shortest first. At each length stand the series that go up in it.
 */
export function stretchesOfGroups<Group extends SteppedPoints>(
  all: SteppedPoints,
  groups: readonly Group[],
): readonly Stretch<Group>[] {
  return lengthsOf([all, ...groups]).flatMap((length) => {
    const fitting = groups.filter(({ step }) => fitsIn(step, length));
    return fitting.length > 0 && fitsIn(all.step, length) ? stretchesAt(length, all, fitting) : [];
  });
}

/** Quarters and tertials cut each other in two: their points cannot be held against each other. */
export const cross = (one: Step | null, other: Step | null): boolean =>
  (one === 'quarter' && other === 'tertial') || (one === 'tertial' && other === 'quarter');

function lengthsOf(series: readonly SteppedPoints[]): readonly Length[] {
  const present = new Set(series.map(({ step }) => step));
  if (present.has('quarter') && present.has('tertial')) present.add('year');
  return [...(present.has(null) ? [null] : []), ...steps.filter((step) => present.has(step))];
}

function fitsIn(step: Step | null, length: Length): boolean {
  if (step === null || length === null) return step === length;
  return steps.indexOf(step) <= steps.indexOf(length) && !cross(step, length);
}

function stretchesAt<Group extends SteppedPoints>(
  length: Length,
  all: SteppedPoints,
  groups: readonly Group[],
): readonly Stretch<Group>[] {
  const anchor = all.points[0]?.period;
  const inStretches = ({ points }: SteppedPoints) => {
    const stretches = new Map<string, SeriesPoint[]>();
    for (const point of points.filter(({ state }) => state === 'measured')) {
      const name = nameOfStretch(point.period, length, anchor);
      stretches.set(name, [...(stretches.get(name) ?? []), point]);
    }
    return stretches;
  };
  const ofGroups = groups.map((group) => ({ group, stretches: inStretches(group) }));
  return [...inStretches(all)].map(([name, points]) => ({
    isOnePeriod: all.step === length,
    all: points,
    groups: ofGroups.flatMap(({ group, stretches }) => {
      const own = stretches.get(name);
      return own ? [{ group, points: own }] : [];
    }),
  }));
}

function nameOfStretch(period: Period, length: Length, anchor: Period | undefined): string {
  if (length === null) return period.key;
  return coarserPeriod(period, length, anchor).key;
}
