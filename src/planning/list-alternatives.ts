import { leastMeasured } from '../spc/not-judged.ts';
import { frequencies, monthsPerPoint } from './frequency.ts';
import { type MeasuringPlan, pointsShown } from './measuring-plan.ts';

/** What is done another way; all else stays as it was planned. */
export type AlternativeKind = 'more-before' | 'more-after' | 'more-patients' | 'other-frequency';

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
 * The plans that a plan is held against: more points before (six, and at least twelve in all), twice as many after, twice
 * the patients (as when two neighbors add up their counts), and the same patients over the same time at every other
 * frequency. Left out are plans of more than 78 points, and frequencies at which too few points for a verdict are expected to be shown.
 */
export function listAlternatives(plan: MeasuringPlan): readonly AlternativePlan[] {
  const { before, after, patients } = plan;
  const all: readonly AlternativePlan[] = [
    { kind: 'more-before', plan: { ...plan, before: Math.max(before + addedBefore, leastMeasured) } },
    { kind: 'more-after', plan: { ...plan, after: after * 2 } },
    { kind: 'more-patients', plan: { ...plan, patients: { ...patients, number: patients.number * 2 } } },
    ...otherFrequencies(plan),
  ];
  return all.filter((one) => one.plan.before + one.plan.after <= mostPoints);
}

/** Only where the patients of a month are given is it known how many a shorter or longer time brings. */
function otherFrequencies(plan: MeasuringPlan): readonly AlternativePlan[] {
  if (plan.patients.per === 'point') return [];
  return frequencies
    .filter((every) => every !== plan.every)
    .map((every) => {
      const inStep = (points: number) => wholePoints((points * monthsPerPoint[plan.every]) / monthsPerPoint[every]);
      return {
        kind: 'other-frequency' as const,
        plan: { ...plan, every, before: inStep(plan.before), after: inStep(plan.after) },
      };
    })
    .filter((other) => other.plan.after > 0 && Math.round(pointsShown(other.plan)) >= leastMeasured);
}

/** A point needs its whole time; twelve months are four quarters in spite of rounding. */
const wholePoints = (points: number): number => Math.floor(points + 1e-9);
