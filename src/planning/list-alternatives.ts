import { leastMeasured } from '../spc/not-judged.ts';
import { type Frequency, frequencies, monthsPerPoint } from './frequency.ts';
import { type MeasuringPlan, mostHidden, pointsShown, shareHidden } from './measuring-plan.ts';

/** What is done another way; all else stays as it was planned. */
export type AlternativeKind = 'more-before' | 'more-after' | 'more-patients' | 'other-frequency' | 'larger-points';

/** Another plan for the same change. */
export interface AlternativePlan {
  readonly kind: AlternativeKind;
  readonly plan: MeasuringPlan;
}

/** Points of a plan, at most: a week each in the eighteen months that a learning network lasts. */
export const mostPoints = 78;

/** Points before the change that a team is asked to add. */
const addedBefore = 6;

/**
 * The plans that a plan is held against: more points before (six, and at least twelve in all), more after (twice as many,
 * and at least twelve), twice the patients (as when two neighbors add up their counts), and the same patients over the same
 * time at every other frequency. Left out are plans of more than 78 points, and frequencies at which too few points for a
 * verdict are expected to be shown. Where that leaves out the one that would make points large enough to be shown, it is
 * held against the plan with twelve points before and twelve after, which take a longer time.
 */
export function listAlternatives(plan: MeasuringPlan): readonly AlternativePlan[] {
  const { before, after, patients } = plan;
  const all: readonly AlternativePlan[] = [
    { kind: 'more-before', plan: { ...plan, before: Math.max(before + addedBefore, leastMeasured) } },
    { kind: 'more-after', plan: { ...plan, after: Math.max(after * 2, leastMeasured) } },
    { kind: 'more-patients', plan: { ...plan, patients: { ...patients, number: patients.number * 2 } } },
    ...otherFrequencies(plan),
    ...largerPoints(plan),
  ];
  return all.filter((one) => one.plan.before + one.plan.after <= mostPoints);
}

/** Only where the patients of a month are given is it known how many a shorter or longer time brings. */
function otherFrequencies(plan: MeasuringPlan): readonly AlternativePlan[] {
  if (plan.patients.per === 'point') return [];
  return frequencies
    .filter((every) => every !== plan.every)
    .map((every) => ({ kind: 'other-frequency' as const, plan: inSameTime(plan, every) }))
    .filter((other) => givesVerdict(other.plan));
}

const givesVerdict = (plan: MeasuringPlan): boolean => plan.after > 0 && Math.round(pointsShown(plan)) >= leastMeasured;

function largerPoints(plan: MeasuringPlan): readonly AlternativePlan[] {
  const larger = withLargerPoints(plan);
  if (larger === null || givesVerdict(larger)) return [];
  return [{ kind: 'larger-points', plan: { ...larger, before: leastMeasured, after: leastMeasured } }];
}

/**
 * The same patients over the same time at the next frequency at which points are large enough to be shown: no more than a
 * third of them hidden. It may have too few points for a verdict. Null where the points are large enough as they are, no
 * frequency makes them so, or the patients of a month are not known.
 */
export function withLargerPoints(plan: MeasuringPlan): MeasuringPlan | null {
  if (plan.patients.per === 'point' || shareHidden(plan) <= mostHidden) return null;
  const every = frequencies.find(
    (one) => monthsPerPoint[one] > monthsPerPoint[plan.every] && shareHidden({ ...plan, every: one }) <= mostHidden,
  );
  return every === undefined ? null : inSameTime(plan, every);
}

function inSameTime(plan: MeasuringPlan, every: Frequency): MeasuringPlan {
  const inStep = (points: number) => wholePoints((points * monthsPerPoint[plan.every]) / monthsPerPoint[every]);
  return { ...plan, every, before: inStep(plan.before), after: inStep(plan.after) };
}

/** A point needs its whole time; twelve months are four quarters in spite of rounding. */
const wholePoints = (points: number): number => Math.floor(points + 1e-9);
