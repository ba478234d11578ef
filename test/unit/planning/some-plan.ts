import type { MeasuringPlan } from '../../../src/planning/measuring-plan.ts';

/** The plan of the programme's second simulation: ten patients a point, 40 to 70 %; what matters to a test is handed in. */
export const somePlan = (given: Partial<MeasuringPlan> = {}): MeasuringPlan => ({
  now: 0.4,
  goal: 0.7,
  patients: { per: 'point', number: 10 },
  every: 'month',
  before: 6,
  after: 9,
  minDenominator: 5,
  ...given,
});
