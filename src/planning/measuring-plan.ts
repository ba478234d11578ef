import { cumulativePoisson } from '../stats/cumulative-poisson.ts';
import { type Frequency, monthsPerPoint } from './frequency.ts';

/** How many patients there are: so many come in a month, more or less (Poisson), or just so many are taken for each point. */
export interface Patients {
  readonly per: 'month' | 'point';
  readonly number: number;
}

/** What a team means to measure, and what it hopes for. Levels are shares 0 to 1 and differ. */
export interface MeasuringPlan {
  readonly now: number;
  readonly goal: number;
  readonly patients: Patients;
  readonly every: Frequency;
  /** Points before the change, from 0, and after it, from 1. */
  readonly before: number;
  readonly after: number;
  /** Points with fewer patients are hidden; from 1. */
  readonly minDenominator: number;
}

/** Which way the level has to go. */
export const directionOf = ({ now, goal }: MeasuringPlan): 'up' | 'down' => (goal > now ? 'up' : 'down');

type PointSize = Pick<MeasuringPlan, 'patients' | 'every'>;

/**
 * Patients to be expected behind a point: those of a month are divided over its points.
 *
 * @example patientsPerPoint({ patients: { per: 'month', number: 10 }, every: 'quarter' }) // => 30
 * @example patientsPerPoint({ patients: { per: 'point', number: 10 }, every: 'quarter' }) // => 10
 */
export const patientsPerPoint = ({ patients, every }: PointSize): number =>
  patients.per === 'point' ? patients.number : patients.number * monthsPerPoint[every];

/**
 * The part of the points, 0 to 1, that will have too few patients to be shown. Exact.
 *
 * @example shareHidden({ patients: { per: 'point', number: 4 }, every: 'month', minDenominator: 5 }) // => 1
 */
export function shareHidden(plan: PointSize & Pick<MeasuringPlan, 'minDenominator'>): number {
  const expected = patientsPerPoint(plan);
  if (plan.patients.per === 'point') return expected < plan.minDenominator ? 1 : 0;
  return cumulativePoisson(expected)[plan.minDenominator - 1] ?? 1;
}

/** The part of hidden points beyond which points of a size are too small to plan with. */
export const mostHidden = 1 / 3;

/** Points that are expected to be shown, before and after the change. */
export const pointsShown = (plan: MeasuringPlan): number => (plan.before + plan.after) * (1 - shareHidden(plan));
